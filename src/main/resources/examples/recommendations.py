import json
import urllib.parse
import urllib.request

asked = urllib.parse.urlencode({"need": "mobilite/sans-voiture", "territory": "48", "limit": 3})
with urllib.request.urlopen("http://localhost:8080/api/recommendations?" + asked) as response:
    answer = json.load(response)
for item in answer["items"]:
    print(item["rank"], item["solution"]["name"], item["score"], sep="\t")
    for reason in item["reasons"]:
        print("", reason["text"], sep="\t")
