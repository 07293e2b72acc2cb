"""The bill of materials and publiccode.yml have the shape that their standards ask for."""
import json
import os
import pathlib
import re
import subprocess
import unittest

import yaml
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

ROOT = pathlib.Path(__file__).resolve().parents[2]
VERSION = re.search(r'static let version = "(.+)"', (ROOT / "Sources/lotse/Lotse.swift").read_text())[1]


def written():
    return subprocess.run([ROOT / "script/sbom"], check=True, capture_output=True, text=True).stdout


class BillOfMaterials(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.text = written()
        cls.bom = json.loads(cls.text)

    def test_it_holds_to_the_schema(self):
        self.assertIsNone(JsonStrictValidator(SchemaVersion.V1_5).validate_str(self.text))

    def test_it_is_the_same_each_time(self):
        self.assertEqual(self.text, written())

    def test_it_names_every_package_of_the_build(self):
        pins = json.loads((ROOT / "Package.resolved").read_text())["pins"]
        named = {(it["name"], it["version"]) for it in self.bom["components"]}
        missing = [pin["identity"] for pin in pins
                   if (pin["identity"], pin["state"].get("version", pin["state"]["revision"])) not in named]
        self.assertEqual(missing, [])
        self.assertTrue({"libsqlite3-0", "libpq5", "libzip4"} <= {name for name, _ in named})

    def test_every_reference_leads_somewhere(self):
        refs = [it["bom-ref"] for it in self.bom["components"]]
        self.assertEqual(len(refs), len(set(refs)))
        me = self.bom["metadata"]["component"]["bom-ref"]
        for dependency in self.bom["dependencies"]:
            self.assertIn(dependency["ref"], refs + [me])
            self.assertEqual(set(dependency["dependsOn"]) - set(refs), set())

    @unittest.skipUnless(any((ROOT / path).is_dir() for path in (".build/checkouts", ".build/static/checkouts")),
                         "the packages are not checked out")
    def test_every_component_has_a_licence(self):
        self.assertEqual([it["name"] for it in self.bom["components"] if "licenses" not in it], [])

    def test_nothing_tells_where_it_was_made(self):
        self.assertNotIn(str(ROOT), self.text)
        self.assertNotIn(os.path.expanduser("~") + "/", self.text)


class PublicCode(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.code = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))

    def test_it_has_what_the_standard_demands(self):
        for key in ("publiccodeYmlVersion", "name", "url", "platforms", "categories", "developmentStatus",
                    "softwareType", "description", "legal", "maintenance", "localisation"):
            self.assertTrue(self.code.get(key), key)
        self.assertIn(self.code["developmentStatus"], ("concept", "development", "beta", "stable", "obsolete"))
        self.assertEqual(self.code["legal"]["license"], "EUPL-1.2")
        self.assertIsInstance(self.code["localisation"]["localisationReady"], bool)
        self.assertTrue(self.code["maintenance"]["contacts"][0]["name"])

    def test_descriptions_are_as_long_as_they_may_be(self):
        self.assertEqual(set(self.code["description"]), {"de", "en"})
        for language, text in self.code["description"].items():
            self.assertLessEqual(len(text["shortDescription"]), 150, language)
            self.assertTrue(150 <= len(text["longDescription"]) <= 10_000, language)
            self.assertTrue(text["features"], language)

    def test_it_speaks_of_this_version_and_of_files_that_are_there(self):
        self.assertEqual(self.code["softwareVersion"], VERSION)
        for picture in self.code["description"]["de"]["screenshots"]:
            self.assertTrue((ROOT / picture).is_file(), picture)


if __name__ == "__main__":
    unittest.main()
