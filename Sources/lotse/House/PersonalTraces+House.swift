import Offers
import People
import Places

extension PersonalTraces {
  /// What lies of an account in the register: its drafts and the lists that it is just reading in. Nobody else sees
  /// either, so they go with it; what was published is the provider's and stays.
  static let house = PersonalTraces(
    export: { account, tx in
      let drafts = try DraftStore.drafts(of: account, in: tx).map {
        ["kind": "draft", "id": $0.offer.id.rawValue, "name": $0.offer.name, "saved": $0.updated.iso8601]
      }
      let lists = try ListUploadStore.names(of: account, in: tx).map { ["kind": "list", "name": $0] }
      return drafts + lists
    },
    erase: { account, tx in
      try DraftStore.removeAll(of: account, in: tx)
      try ListUploadStore.removeAll(of: account, in: tx)
    })
}
