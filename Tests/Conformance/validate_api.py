#!/usr/bin/env python3
"""Checks a running HSDS API against the published schemas: validate_api.py BASE_URL SPEC_FOLDER

Walks every endpoint, page and parameter, hostile ones too, and ends with 1 and a list if anything is wrong.
"""

import sys

from api_client import Client
from api_filters import check_filters
from api_hostile import check_hostile
from openapi_spec_validator import validate as validate_openapi
from strict_schemas import Schemas, served_validator

# openapi.json of HSDS points service_at_locations/{id} at the service's schema, which is wrong.
LISTS = {
    "services": ("compiled/service_list", "compiled/service"),
    "organizations": ("compiled/organization_list", "compiled/organization"),
    "service_at_locations": ("compiled/service_at_location_list", "compiled/service_at_location"),
    "locations": ("location", "location"),
    "taxonomies": ("taxonomy", "taxonomy"),
    "taxonomy_terms": ("taxonomy_term", "taxonomy_term"),
}
MOST_SINGLE = 400


def check_base(client, schemas):
    expect = client.failures.expect
    base = client.get("").json()
    expect(sorted(base) == ["openapi_url", "profile", "version"], f"base: {base}")
    expect(base.get("version") == "3.1", f"base: version {base.get('version')}")
    document = client.get("/openapi.json").json()
    try:
        validate_openapi(document)
        expect(True, "")
    except Exception as error:  # the validator has many kinds
        expect(False, f"openapi.json: {str(error)[:500]}")
    served = {path for path in document["paths"]}
    for name in LISTS:
        expect({f"/{name}", f"/{name}/{{id}}"} <= served, f"openapi.json: {name} is missing")
    for path, operations in document["paths"].items():
        if "{" not in path:
            expect(client.get("" if path == "/" else path).status == 200, f"openapi.json: {path} is not served")
        expect(list(operations) == ["get"], f"openapi.json: methods of {path}")
    return document


def check_records(client, what, records, schemas, schema, served):
    for record in records:
        problems = schemas.errors(schema, record)
        client.failures.expect(not problems, f"{what} {record.get('id')}: " + "; ".join(problems))
        error = next(served.iter_errors(record), None)
        client.failures.expect(error is None, f"{what} {record.get('id')}: openapi: {error and error.message[:200]}")


def check_list(client, name, document, schemas):
    expect = client.failures.expect
    listed, full = LISTS[name]
    table = full.split("/")[-1]
    served_page = served_validator(document, f"{name}_page")
    served_full = served_validator(document, table)
    has_forms = listed != full
    served_listed = served_validator(document, f"{table}_listed" if has_forms else table)

    records = client.every(f"/{name}")
    check_records(client, f"/{name}", records, schemas, listed, served_listed)
    ids = [record["id"] for record in records]
    expect(len(set(ids)) == len(ids), f"/{name}: ids come twice")
    page = client.page(f"/{name}")
    expect(next(served_page.iter_errors(page), None) is None, f"/{name}: the page is not that of openapi.json")
    for size in (1, 7, 50):
        if len(ids) <= size * 60:
            small = [record["id"] for record in client.every(f"/{name}", size=size)]
            expect(small == ids, f"/{name}: pages of {size} together are another list")
    client.refused(f"/{name}", [404], page=len(ids) + 2)

    lines = client.get(f"/{name}", format="ndjson")
    expect(lines.headers.get("content-type") == "application/x-ndjson", f"/{name}: content type of ndjson")
    expect(lines.lines() == records, f"/{name}: ndjson is another list")

    for record_id in ids[:MOST_SINGLE]:
        answer = client.get(f"/{name}/{record_id}")
        if expect(answer.status == 200, f"/{name}/{record_id}: {answer.status}"):
            check_records(client, f"/{name}/", [answer.json()], schemas, full, served_full)
    if has_forms:
        whole = client.every(f"/{name}", full="true")
        check_records(client, f"/{name}?full=true", whole, schemas, full, served_full)
        expect([record["id"] for record in whole] == ids, f"/{name}?full=true: another list")
        for record in whole[:10]:
            expect(client.get(f"/{name}/{record['id']}").json() == record, f"/{name}: full differs from /{{id}}")
        minimal = client.every(f"/{name}", minimal="true")
        check_records(client, f"/{name}?minimal=true", minimal, schemas, listed, served_listed)
        expect([record["id"] for record in minimal] == ids, f"/{name}?minimal=true: another list")
    if name == "organizations":
        services = client.every(f"/{name}", size=50, full_service="true")
        check_records(client, f"/{name}?full_service=true", services, schemas, full, served_full)
    check_version(client, f"/{name}")
    if ids:
        check_version(client, f"/{name}/{ids[0]}")
    return records


def check_version(client, path):
    expect = client.failures.expect
    tag = client.get(path).headers.get("etag")
    if expect(bool(tag), f"{path}: no ETag"):
        again = client.get(path, headers={"If-None-Match": tag})
        expect(again.status == 304 and not again.body, f"{path}: {again.status} for its own ETag")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    client = Client(sys.argv[1])
    schemas = Schemas(sys.argv[2])
    document = check_base(client, schemas)
    records = {name: check_list(client, name, document, schemas) for name in LISTS}
    check_filters(client, records)
    check_hostile(client, LISTS, records)
    failures = client.failures
    counts = ", ".join(f"{len(found)} {name}" for name, found in records.items())
    if failures.list:
        print(f"HSDS API: {len(failures.list)} problems in {failures.checks} checks ({counts})")
        for text in failures.list:
            print(f"  {text}")
        sys.exit(1)
    print(f"HSDS API: {failures.checks} checks passed ({counts})")


if __name__ == "__main__":
    main()
