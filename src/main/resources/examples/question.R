needs <- read.csv("http://localhost:8080/api/queries/needs-of-territory?territory=48&format=csv", encoding = "UTF-8")
print(table(needs$horizonLabel))
