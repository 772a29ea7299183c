# shape: rev:MeetingShape-startTime
# why: the meeting starts after it ends
BASE <https://w3id.org/revelateur/id/>
PREFIX schema: <https://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { GRAPH <../graph/programme> {
    <meeting-format/1> schema:startTime "18:00:00"^^xsd:time .
} } ;
INSERT DATA { GRAPH <../graph/programme> {
    <meeting-format/1> schema:startTime "21:00:00"^^xsd:time .
} }
