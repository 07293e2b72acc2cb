#!/usr/bin/env python3
"""How well SQLite's FTS5 and tantivy (pip install tantivy, German stemmer) answer the questions of families over
the texts of the demo town. Prints rows of a Markdown table, sums only.

    python3 Benchmarks/quality_peers.py FOLDER    (FOLDER: what QualityTests wrote; see script/quality)
"""
import json
import re
import sqlite3
import sys
from pathlib import Path

WEIGHTS = {"title": 6.0, "summary": 3.0, "body": 1.0}
FIELDS = {"name": "title", "alternateName": "title", "summary": "summary", "category": "summary"}


def columns(document):
    out = {name: [] for name in WEIGHTS}
    for field, text, _ in document["texts"]:
        out[FIELDS.get(field, "body")].append(text)
    return {name: " . ".join(texts) for name, texts in out.items()}


def words(question):
    return re.findall(r"\w+", question)


def fts5(documents):
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE d USING fts5(title, summary, body, tokenize='unicode61 remove_diacritics 2')")
    for document in documents:
        base.execute("INSERT INTO d VALUES (:title, :summary, :body)", columns(document))

    def ask(question):
        query = " OR ".join(f'"{word}"' for word in words(question))
        rows = base.execute("SELECT rowid FROM d WHERE d MATCH ? ORDER BY bm25(d, 6.0, 3.0, 1.0) LIMIT 10", [query])
        return [documents[row[0] - 1]["id"] for row in rows]

    return ask


def tantivy(documents):
    import tantivy

    schema = tantivy.SchemaBuilder()
    for name in WEIGHTS:
        schema.add_text_field(name, stored=False, tokenizer_name="de_stem")
    schema.add_integer_field("number", stored=True)
    index = tantivy.Index(schema.build())
    writer = index.writer(heap_size=50_000_000, num_threads=1)
    for number, document in enumerate(documents):
        writer.add_document(tantivy.Document(number=number, **columns(document)))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def ask(question):
        query = index.parse_query(" ".join(words(question)).lower(), list(WEIGHTS), field_boosts=WEIGHTS)
        hits = searcher.search(query, 10).hits
        return [documents[searcher.doc(address)["number"][0]]["id"] for _, address in hits]

    return ask


def measure(name, ask, questions):
    for part, group in [("tuning", "all"), ("test", "all"), ("test", "de")]:
        ranks = recall = empty = count = 0
        for question in (q for q in questions if q["part"] == [part] and group in ("all", q["language"][0])):
            hits = ask(question["text"][0])
            best = set(question["best"])
            right = best | set(question["also"])
            rank = next((place for place, hit in enumerate(hits, 1) if hit in best), None)
            count += 1
            ranks += 1 / rank if rank else 0
            recall += sum(hit in right for hit in hits) / min(10, len(right)) if right else 0
            empty += not hits
        print(f"| {name} | {part} | {group} | {count} | {ranks / count:.3f} | {recall / count:.3f} | {empty / count:.3f} |")
    none = [q for q in questions if q["part"] == ["none"]]
    found = sum(bool(ask(q["text"][0])) for q in none) / len(none)
    print(f"| {name} | none | false hits | {len(none)} | {found:.3f} | | |")


def main():
    folder = Path(sys.argv[1])
    documents = [json.loads(line) for line in (folder / "documents.jsonl").open()]
    questions = [json.loads(line) for line in (folder / "questions.jsonl").open()]
    measure("FTS5", fts5(documents), questions)
    measure("tantivy", tantivy(documents), questions)


main()
