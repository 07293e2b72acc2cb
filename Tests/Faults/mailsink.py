"""A mail server for tests: takes everything, and remembers what it took."""

import base64
import socket
import ssl
import threading
import time


class Sink:
    """`tls` is None, "starttls" or "smtps"; with `login` (user, password) nobody else gets in."""

    def __init__(self, tls=None, certificate=None, key=None, login=None):
        self.tls, self.login = tls, login
        self.ids, self.times, self.connections, self.secure = [], [], 0, 0
        if tls:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(certificate, key)
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=50)
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            line, _ = self.socket.accept()
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            threading.Thread(target=self.guarded, args=(line,), daemon=True).start()

    def guarded(self, line):
        try:
            if self.tls == "smtps":
                line = self.context.wrap_socket(line, server_side=True)
            self.talk(line, line.makefile("rb"), self.tls == "smtps")
        except OSError:
            pass
        finally:
            line.close()

    def talk(self, line, stream, is_secure):
        is_known = self.login is None
        line.sendall(b"220 sink ESMTP\r\n")
        while command := stream.readline():
            word = command[:4].upper()
            if word == b"EHLO":
                offers = [b"sink"] + [b"STARTTLS"] * (self.tls == "starttls" and not is_secure)
                offers += [b"AUTH PLAIN"] * (self.login is not None)
                line.sendall(b"".join(b"250-" + it + b"\r\n" for it in offers) + b"250 8BITMIME\r\n")
            elif word == b"STAR":
                line.sendall(b"220 go on\r\n")
                line = self.context.wrap_socket(line, server_side=True)
                stream, is_secure = line.makefile("rb"), True
            elif word == b"AUTH":
                words = command.split()
                if len(words) == 2:
                    line.sendall(b"334 \r\n")
                    words.append(stream.readline())
                said = base64.b64decode(words[2]).split(b"\0")[1:]
                is_known = said == [it.encode() for it in self.login]
                line.sendall(b"235 2.7.0 welcome\r\n" if is_known else b"535 5.7.8 wrong password\r\n")
            elif word == b"MAIL" and not is_known:
                line.sendall(b"530 5.7.0 who are you\r\n")
            elif word == b"DATA":
                line.sendall(b"354 go on\r\n")
                name = None
                while (text := stream.readline()) != b".\r\n":
                    if not text:
                        return
                    if name is None and text.startswith(b"Message-ID:"):
                        name = text.split()[1].decode()
                # From here on the mail is taken, whether the other side hears of it or not.
                self.ids.append(name)
                self.times.append(time.monotonic())
                self.secure += is_secure
                line.sendall(b"250 2.0.0 taken\r\n")
            elif word == b"QUIT":
                line.sendall(b"221 2.0.0 bye\r\n")
                return
            else:
                line.sendall(b"250 2.0.0 fine\r\n")
