import Testing

@testable import PeopleWeb
