"""The bill of materials of Lotse as CycloneDX 1.5: sbom.py ROOT

Says what the program is made of: the Swift packages of Package.resolved, Swift's own libraries, and the Debian
libraries with the versions of this machine. The same inputs give the same bytes.
"""
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.parse
import uuid

NAMESPACE = uuid.UUID("0d0f4c5e-6b1d-5a43-9d0c-222222222222")
# Debian's package, what it is licensed under (SPDX, or a name where SPDX has none).
LIBRARIES = {
    "libc6": "LGPL-2.1-or-later",
    "libpq5": "PostgreSQL",
    "libqrencode4": "LGPL-2.1-or-later",
    "libsqlite3-0": "blessing",
    "libstdc++6": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libstemmer0d": "BSD-3-Clause",
    "libxlsxwriter4": "BSD-2-Clause",
    "libzip4": "BSD-3-Clause",
    "zlib1g": "Zlib",
}


def output(*command):
    """What a command prints; nothing when it is missing or fails."""
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def licence_of(text):
    """The SPDX expression of a licence text that we recognise."""
    words = " ".join(text.split())
    if "Apache License" in words and "Version 2.0" in words:
        exception = "Runtime Library Exception" in words
        return "Apache-2.0 WITH Swift-exception" if exception else "Apache-2.0"
    if "Permission is hereby granted, free of charge" in words and "THE SOFTWARE IS PROVIDED" in words:
        return "MIT"
    return None


def component(name, version, purl, licence, **more):
    out = {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}
    if licence:
        is_expression = " " in licence
        out["licenses"] = [{"expression": licence} if is_expression else {"license": {"id": licence}}]
    return out | more


def swift_package(pin, checkouts):
    location = pin["location"].removesuffix(".git")
    state = pin["state"]
    version = state.get("version") or state["revision"]
    folder = location.rsplit("/", 1)[1]
    texts = [path for base in checkouts for path in sorted((base / folder).glob("LICENSE*"))]
    licence = licence_of(texts[0].read_text(encoding="utf-8")) if texts else None
    purl = f"pkg:swift/{location.removeprefix('https://')}@{version}"
    return component(
        pin["identity"], version, purl, licence,
        externalReferences=[{"type": "vcs", "url": location}],
        properties=[{"name": "lotse:revision", "value": state["revision"]}])


def debian_library(name, licence):
    version, _, arch = output("dpkg-query", "-W", "-f=${Version} ${Architecture}", name).partition(" ")
    if not version:
        return None
    purl = f"pkg:deb/debian/{urllib.parse.quote(name)}@{urllib.parse.quote(version)}?arch={arch}&distro=debian-12"
    return component(name, version, purl, licence)


def main(root):
    pins = json.loads((root / "Package.resolved").read_text())["pins"]
    manifest = (root / "Package.swift").read_text()
    program = re.search(r'static let version = "(.+)"', (root / "Sources/lotse/Lotse.swift").read_text())[1]
    checkouts = [root / ".build/checkouts", root / ".build/static/checkouts"]
    packages = [swift_package(pin, checkouts) for pin in pins]
    direct = {url.lower().removesuffix(".git") for url in re.findall(r'\.package\(url: "([^"]+)"', manifest)}
    used = [it["bom-ref"] for it in packages if it["externalReferences"][0]["url"].lower() in direct]
    libraries = [it for it in (debian_library(*pair) for pair in sorted(LIBRARIES.items())) if it]
    swift = re.search(r"Swift version (\S+)", output("swift", "--version"))
    runtime = [component("swift", swift[1], f"pkg:generic/swift@{swift[1]}", "Apache-2.0 WITH Swift-exception",
                         description="Standard library, Foundation and Dispatch, linked inside")] if swift else []
    components = sorted(packages + runtime + libraries, key=lambda it: it["bom-ref"])
    me = f"pkg:generic/lotse@{program}"
    dependsOn = sorted(used + [it["bom-ref"] for it in runtime + libraries])
    made = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.timezone.utc)
    bom = {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {
            "timestamp": made.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {"type": "application", "bom-ref": me, "name": "lotse", "version": program, "purl": me,
                          "licenses": [{"license": {"id": "EUPL-1.2"}}]},
        },
        "components": components,
        # Only what Lotse itself asks for; who asks for the rest stands in each package's manifest.
        "dependencies": [{"ref": me, "dependsOn": dependsOn}],
    }
    content = json.dumps(bom, sort_keys=True)
    bom = {"$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json", "bomFormat": bom.pop("bomFormat"),
           "specVersion": bom.pop("specVersion"), "serialNumber": f"urn:uuid:{uuid.uuid5(NAMESPACE, content)}"} | bom
    print(json.dumps(bom, indent=2, ensure_ascii=False))


main(pathlib.Path(sys.argv[1]))
