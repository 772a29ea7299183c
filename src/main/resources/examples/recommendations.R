library(jsonlite)
address <- "http://localhost:8080/api/recommendations?need=mobilite/sans-voiture&territory=48&limit=3"
answer <- fromJSON(address, simplifyVector = FALSE)
for (item in answer$items) cat(item$rank, item$solution$name, item$score, "\n")
