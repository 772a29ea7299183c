import csv
import io
import urllib.request

address = "http://localhost:8080/api/queries/needs-of-territory?territory=48&format=csv"
with urllib.request.urlopen(address) as response:
    for row in csv.DictReader(io.TextIOWrapper(response, encoding="utf-8")):
        print(row["needLabel"], row["placeLabel"], sep="\t")
