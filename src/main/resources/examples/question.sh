curl --fail --silent 'http://localhost:8080/api/queries/needs-of-territory?territory=48&format=csv'
