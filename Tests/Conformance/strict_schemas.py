"""The published schemas of HSDS 3.1, made strict: no property that they do not name, anywhere."""

import copy
import json
import re
import uuid
from pathlib import Path
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

FORMATS = FormatChecker(formats=())


@FORMATS.checks("uuid", raises=ValueError)
def _uuid(value):
    return not isinstance(value, str) or str(uuid.UUID(value)) == value


@FORMATS.checks("email")
def _email(value):
    return not isinstance(value, str) or re.fullmatch(r"[^@\s]+@[^@\s]+", value) is not None


@FORMATS.checks("uri", raises=ValueError)
def _uri(value):
    if not isinstance(value, str):
        return True
    plain = re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9:/?#\[\]@!$&'()*+,;=._~-]|%[0-9A-Fa-f]{2})+", value)
    return plain is not None and bool(urlsplit(value).scheme)


@FORMATS.checks("date-time")
def _moment(value):
    form = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"
    return not isinstance(value, str) or re.fullmatch(form, value) is not None


def strict(schema):
    """A copy in which every object with properties refuses others."""
    if isinstance(schema, list):
        return [strict(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    out = {}
    for key, value in schema.items():
        if key in ("example", "examples", "enum", "constraints"):
            out[key] = copy.deepcopy(value)
        else:
            out[key] = strict(value)
    if isinstance(out.get("properties"), dict):
        out["additionalProperties"] = False
    return out


class Schemas:
    """Validators by name: `compiled/service`, `taxonomy`, …"""

    def __init__(self, folder):
        self.folder = Path(folder) / "schema"
        plain = {path.name: strict(json.loads(path.read_text("utf-8"))) for path in self.folder.glob("*.json")}
        del plain["openapi.json"]
        self.registry = Registry().with_resources(
            (name, Resource.from_contents(schema, default_specification=DRAFT202012))
            for name, schema in plain.items()
        )
        self.cache = {}

    def validator(self, name):
        if name not in self.cache:
            schema = strict(json.loads((self.folder / f"{name}.json").read_text("utf-8")))
            if "properties" not in schema and "items" in schema:
                schema = schema["items"]
            Draft202012Validator.check_schema({k: v for k, v in schema.items() if not isinstance(v, str) or k != "$id"})
            self.cache[name] = Draft202012Validator(schema, registry=self.registry, format_checker=FORMATS)
        return self.cache[name]

    def errors(self, name, value, limit=3):
        """The first problems of a value, as text."""
        found = []
        for error in self.validator(name).iter_errors(value):
            place = "/".join(str(part) for part in error.absolute_path)
            found.append(f"{name}: {place or '.'}: {error.message[:200]}")
            if len(found) == limit:
                break
        return found


def served_validator(document, name):
    """A validator for a schema of the OpenAPI document that the server gives."""
    registry = Registry().with_resource("urn:served", Resource.from_contents(document, default_specification=DRAFT202012))
    return Draft202012Validator(
        {"$ref": f"urn:served#/components/schemas/{name}"}, registry=registry, format_checker=FORMATS)
