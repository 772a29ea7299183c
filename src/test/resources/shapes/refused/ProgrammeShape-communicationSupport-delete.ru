# shape: rev:ProgrammeShape-communicationSupport
# why: a programme still uses the support
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/vocabulary> {
    <communication-support/pigeon> ?property ?value .
} }
