#!/usr/bin/env python3
"""Times SQLite's FTS5 and, where it is installed (pip install tantivy), tantivy on the documents and questions
that `lotse-bench search --write FOLDER` has written. Prints rows of a Markdown table.

    python3 Benchmarks/search_peers.py FOLDER
"""
import json
import re
import sqlite3
import sys
import time
from pathlib import Path


def quantiles(times):
    times = sorted(times)
    pick = lambda share: times[min(len(times) - 1, int(len(times) * share))] * 1000
    return f"p50 {pick(0.5):.3f} ms, p99 {pick(0.99):.3f} ms, max {times[-1] * 1000:.3f} ms"


def measure(ask, queries):
    times = []
    found = 0
    for _ in range(2):
        times.clear()
        found = 0
        for query in queries:
            begin = time.perf_counter()
            hits = ask(query)
            times.append(time.perf_counter() - begin)
            found += bool(hits)
    return f"{quantiles(times)} | {found} of {len(queries)}"


def fts5(documents, queries):
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE d USING fts5(title, body, tokenize='unicode61 remove_diacritics 2')")
    begin = time.perf_counter()
    base.executemany("INSERT INTO d VALUES (?, ?)", [(d["title"], d["body"]) for d in documents])
    base.commit()
    built = time.perf_counter() - begin
    sql = "SELECT rowid FROM d WHERE d MATCH ? ORDER BY bm25(d, 6.0, 1.0) LIMIT 10"
    ask = lambda query: base.execute(sql, [" OR ".join(re.findall(r"\w+", query))]).fetchall()
    print(f"| FTS5 | {built * 1000:.0f} ms | {measure(ask, queries)} |")


def tantivy_rows(documents, queries):
    try:
        import tantivy
    except ImportError:
        return print("| tantivy | not installed | | |")
    schema = tantivy.SchemaBuilder()
    for field in ["title", "body"]:
        schema.add_text_field(field, stored=False, tokenizer_name="de_stem")
    schema.add_integer_field("id", stored=True)
    index = tantivy.Index(schema.build())
    begin = time.perf_counter()
    writer = index.writer(heap_size=200_000_000, num_threads=1)
    for number, d in enumerate(documents):
        writer.add_document(tantivy.Document(title=d["title"], body=d["body"], id=number))
    writer.commit()
    writer.wait_merging_threads()
    built = time.perf_counter() - begin
    index.reload()
    searcher = index.searcher()

    def ask(query, count):
        parsed = index.parse_query(query, ["title", "body"], field_boosts={"title": 6.0})
        return searcher.search(parsed, 10, count=count).hits

    print(f"| tantivy, ten hits | {built * 1000:.0f} ms | {measure(lambda q: ask(q, False), queries)} |")
    print(f"| tantivy, ten hits and how many | – | {measure(lambda q: ask(q, True), queries)} |")


def main():
    folder = Path(sys.argv[1])
    documents = [json.loads(line) for line in (folder / "documents.jsonl").open()]
    queries = [json.loads(line)["query"] for line in (folder / "queries.jsonl").open()]
    print("| engine | build | time a question | with hits |\n|---|---|---|---|")
    tantivy_rows(documents, queries)
    fts5(documents, queries)


main()
