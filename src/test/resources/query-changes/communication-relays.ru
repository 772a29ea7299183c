# gone: ,,,,,,,https://w3id.org/revelateur/id/communication-support/depliants,Dépliants,,
# new: ,Réseau,https://w3id.org/revelateur/id/communication-support/depliants,Dépliants,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> { <communication-relay/urscop> rev:communicationSupport <communication-support/depliants> } }
