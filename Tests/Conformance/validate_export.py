#!/usr/bin/env python3
"""Checks an export against the published schemas: validate_export.py EXPORT SPEC_FOLDER

EXPORT is a JSON file of lists, or the folder of a tabular data package. Ends with 1 and a list if anything is wrong.
"""

import csv
import json
import sys
from pathlib import Path

from strict_schemas import Schemas

LISTS = {
    "organizations": "compiled/organization",
    "services": "compiled/service",
    "locations": "location",
    "service_at_locations": "compiled/service_at_location",
    "taxonomies": "taxonomy",
    "taxonomy_terms": "taxonomy_term",
}


def check_json(path, schemas):
    """Each entry of each list against its schema; ids stand once in a list. Returns (entries, problems)."""
    document = json.loads(path.read_text("utf-8"))
    problems = []
    count = 0
    for name, entries in document.items():
        if name not in LISTS:
            problems.append(f"{name}: no list of HSDS")
            continue
        ids = [entry.get("id") for entry in entries]
        if len(set(ids)) != len(ids):
            problems.append(f"{name}: an id stands twice")
        for entry in entries:
            count += 1
            problems += [f"{name} {entry.get('id')}: {error}" for error in schemas.errors(LISTS[name], entry)]
    return count, problems


def check_cell(value, field):
    """What is wrong with a cell, by the type and the constraints of its field; None when nothing is."""
    constraints = field.get("constraints", {})
    if value == "":
        return "required" if constraints.get("required") else None
    if "enum" in constraints and value not in constraints["enum"]:
        return f"{value!r} is none of {constraints['enum']}"
    if field.get("type") in ("number", "integer"):
        try:
            float(value)
        except ValueError:
            return f"{value!r} is no number"
    if field.get("type") == "boolean" and value not in ("true", "false", "1", "0"):
        return f"{value!r} is neither true nor false"
    return None


def read_table(folder, resource):
    """Header and rows of a table, header empty where there is none."""
    path = folder / resource["path"]
    if not path.exists():
        return [], []
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    return header, rows


def fields_of(resource, specs):
    """The columns of a table. The published package forgets most of `unit` and `service_capacity`: they
    stand in the tables' own schemas only."""
    fields = {field["name"]: field for field in resource["schema"]["fields"]}
    schema = json.loads((specs / "schema" / f"{resource['name']}.json").read_text("utf-8"))
    for name, field in schema["properties"].items():
        if field.get("type") not in ("array", "object"):
            fields.setdefault(name, field)
    return fields


def check_package(folder, specs):
    """Every table against the published package and every link against its table. Returns (rows, problems)."""
    published = json.loads((specs / "datapackage.json").read_text("utf-8"))
    own = json.loads((folder / "datapackage.json").read_text("utf-8"))
    resources = {resource["name"]: resource for resource in published["resources"]}
    problems = [f"{name}: no table of HSDS" for name in (r["name"] for r in own["resources"]) if name not in resources]
    tables = {name: read_table(folder, resource) for name, resource in resources.items()}
    described = {resource["path"] for resource in own["resources"]}
    present = {path.name for path in folder.glob("*.csv")}
    if described != present:
        problems.append(f"datapackage.json names {sorted(described ^ present)} otherwise than the folder")
    known = {
        name: {row[header.index("id")] for row in rows} for name, (header, rows) in tables.items() if "id" in header
    }
    count = 0
    for name, (header, rows) in tables.items():
        fields = fields_of(resources[name], specs)
        links = resources[name]["schema"].get("foreignKeys", [])
        problems += [f"{name}: unknown column {column}" for column in header if column not in fields]
        if len(known.get(name, rows)) != len(rows):
            problems.append(f"{name}: an id stands twice")
        for number, row in enumerate(rows, start=2):
            count += 1
            if len(row) != len(header):
                problems.append(f"{name} row {number}: {len(row)} cells")
                continue
            cells = dict(zip(header, row))
            for column, field in fields.items():
                wrong = check_cell(cells.get(column, ""), field)
                if wrong:
                    problems.append(f"{name} row {number} {column}: {wrong}")
            for link in links:
                column, table = link["fields"], link["reference"]["resource"]
                column = column[0] if isinstance(column, list) else column
                value = cells.get(column, "")
                if value and value not in known.get(table, set()):
                    problems.append(f"{name} row {number} {column}: {value} is not in {table}")
    return count, problems


def main():
    export, specs = Path(sys.argv[1]), Path(sys.argv[2])
    if export.is_dir():
        count, problems = check_package(export, specs)
    else:
        count, problems = check_json(export, Schemas(specs))
    for problem in problems[:50]:
        print(problem)
    print(f"{export.name}: {count} entries, {len(problems)} problems")
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main())
