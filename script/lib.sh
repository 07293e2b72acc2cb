# Shared by the scripts: where we are, what the machine has, and installing what it lacks.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
ROOT=$PWD

# What every build needs.
BUILD_PACKAGES="pkg-config libsqlite3-dev libzip-dev libstemmer-dev libxlsxwriter-dev libxml2-dev libpq-dev libcurl4-openssl-dev libqrencode-dev"

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

fail() {
  printf 'Fehler: %s\n' "$*" >&2
  exit 1
}

# need_packages NAME…: installs the Debian packages that are missing.
need_packages() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "Es fehlen Debian-Pakete: ${missing[*]}. Bitte als root: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  command -v apt-get >/dev/null || fail "Es fehlen: ${missing[*]}. Dieses Skript kann sie nur auf Debian installieren."
  say "Installiere ${missing[*]}"
  "${as_root[@]}" apt-get update -qq || fail "Die Paketlisten sind nicht zu laden. Bitte die Netzverbindung prüfen."
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null \
    || fail "Die Pakete ließen sich nicht installieren: ${missing[*]}"
}

# need_swift: a toolchain of 6.3 or newer.
need_swift() {
  command -v swift >/dev/null || fail "Swift fehlt. Bitte die Toolchain 6.3 installieren (swift.org/install)."
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -1)
  [ "$(printf '%s\n6.3\n' "$version" | sort -V | head -1)" = "6.3" ] || fail "Swift $version ist zu alt; gebraucht wird 6.3."
}

# need_python NAME…: a virtual environment of our own with these packages from PyPI; sets PYTHON.
need_python() {
  need_packages python3-venv
  local venv="$ROOT/.build/venv"
  # Debian's Python, so that the environment does not depend on what else a machine has.
  [ -x "$venv/bin/python" ] || /usr/bin/python3 -m venv "$venv"
  PYTHON="$venv/bin/python"
  local stamp
  stamp="$venv/$(printf '%s' "$*" | cksum | cut -d' ' -f1)"
  [ -e "$stamp" ] && return 0
  "$PYTHON" -m pip install --quiet --disable-pip-version-check "$@" || fail "PyPI-Pakete fehlen: $*"
  touch "$stamp"
}

# wait_for URL: until it answers, at most 60 seconds.
wait_for() {
  local tries=600
  until curl -fsS -o /dev/null "$1" 2>/dev/null; do
    tries=$((tries - 1))
    [ $tries -gt 0 ] || fail "$1 antwortet nicht."
    sleep 0.1
  done
}

# start_postgres: a PostgreSQL of Debian's in a temporary folder that goes when the script ends; sets
# POSTGRES_URL (over a socket), POSTGRES_FOLDER and the function pg for psql.
start_postgres() {
  local bin
  bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
  POSTGRES_FOLDER=$(mktemp -d)
  [ "$(id -u)" -ne 0 ] || chown postgres "$POSTGRES_FOLDER"
  chmod 755 "$POSTGRES_FOLDER"
  trap 'stop_postgres' EXIT
  (
    cd "$POSTGRES_FOLDER"
    as_postgres "$bin/initdb" -D "$POSTGRES_FOLDER/db" -U lotse --encoding=UTF8 --locale=C --auth=trust >/dev/null
    as_postgres "$bin/pg_ctl" -D "$POSTGRES_FOLDER/db" -w -l "$POSTGRES_FOLDER/log" \
      -o "-k $POSTGRES_FOLDER -c listen_addresses='' -c fsync=off -c max_connections=400" start >/dev/null
  ) || fail "PostgreSQL lässt sich nicht starten: $(tail -3 "$POSTGRES_FOLDER/log" 2>/dev/null)"
  POSTGRES_URL="postgres://lotse@/postgres?host=$POSTGRES_FOLDER"
}

# as_postgres COMMAND…: PostgreSQL refuses to run as root.
as_postgres() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

pg() { psql -h "$POSTGRES_FOLDER" -U lotse -d postgres -X -q "$@"; }

stop_postgres() {
  [ -n "${POSTGRES_FOLDER:-}" ] || return 0
  (cd / && as_postgres "$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)/pg_ctl" -D "$POSTGRES_FOLDER/db" -m immediate stop >/dev/null 2>&1) || true
  rm -rf "$POSTGRES_FOLDER"
}
