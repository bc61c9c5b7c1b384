// SPDX-License-Identifier: Apache-2.0
#include "store/sql/pairs_json.hpp"

#include <doctest/doctest.h>

#include "application/store_failure.hpp"

namespace wayhome::store {
namespace {

TEST_CASE("pairs of texts come back as they were kept, in their order") {
    const Pairs pairs = {
        {"reason", "no staff"}, {"words", "She said \"no\\yes\"\nand left"}, {"", "Siân نور"}};

    CHECK(to_json(pairs) == R"([["reason","no staff"],)"
                            R"(["words","She said \"no\\yes\"\nand left"],["","Siân نور"]])");
    CHECK(pairs_from_json(to_json(pairs)) == pairs);
    CHECK(pairs_from_json("[]").empty());
}

TEST_CASE("any other text in their column is a failure of the store") {
    const char* const others[] = {"",
                                  "[",
                                  "null",
                                  "7",
                                  R"(["a","b"])",
                                  R"([["a"]])",
                                  R"([["a","b","c"]])",
                                  R"([["a",1]])",
                                  R"([["a",["b"]]])",
                                  R"([{"a":"b"}])",
                                  R"([["a","b"]] x)",
                                  R"({"a":"b"})"};
    for (const auto* other : others) {
        CHECK_THROWS_AS(pairs_from_json(other), application::StoreFailure);
    }
}

}  // namespace
}  // namespace wayhome::store
