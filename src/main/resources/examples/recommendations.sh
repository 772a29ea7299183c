curl --fail --silent 'http://localhost:8080/api/recommendations?need=mobilite/sans-voiture&territory=48&limit=3'
