// SPDX-License-Identifier: Apache-2.0
#include "web/assets/assets.hpp"

#include <doctest/doctest.h>

#include <string_view>

#include "kernel/expect.hpp"

namespace wayhome::web {
namespace {

std::string_view bytes_of(std::string_view name) {
    return find_asset(asset_url(name))->bytes;
}

std::size_t compressed_size_of(std::string_view name) {
    return find_asset(asset_url(name))->gzip_bytes.size();
}

TEST_CASE("an asset's address holds a hash of its content") {
    const auto url = asset_url("wayhome.css");

    CHECK(url.starts_with("/assets/wayhome."));
    CHECK(url.ends_with(".css"));
    CHECK(url.size() == std::string_view{"/assets/wayhome.0123456789abcdef.css"}.size());
}

TEST_CASE("an asset is found by its address with its type and a compressed form") {
    const auto asset = find_asset(asset_url("govuk-frontend.css"));

    REQUIRE(asset);
    CHECK(asset->content_type == "text/css; charset=utf-8");
    CHECK(asset->bytes.size() > 100'000);
    CHECK(asset->gzip_bytes.starts_with("\x1f\x8b"));
    CHECK(asset->gzip_bytes.size() < 20'000);
}

TEST_CASE("no other address is an asset") {
    CHECK_FALSE(find_asset("/assets/wayhome.css"));
    CHECK_FALSE(find_asset("/assets/../wayhome.toml"));
    CHECK_FALSE(find_asset(""));
}

TEST_CASE("a name that is not embedded is a bug") {
    CHECK_THROWS_AS(static_cast<void>(asset_url("other.css")), Bug);
}

TEST_CASE("neither the GDS font nor the royal arms are shipped, and style sheets load nothing") {
    CHECK(bytes_of("govuk-frontend.css").find("GDS Transport") == std::string_view::npos);
    CHECK(bytes_of("govuk-frontend.css").find("url(") == std::string_view::npos);
    CHECK(bytes_of("wayhome.css").find("url(") == std::string_view::npos);
}

TEST_CASE("the script imports the GOV.UK script by its hashed address") {
    CHECK(bytes_of("wayhome.js").find(asset_url("govuk-frontend.js")) != std::string_view::npos);
}

TEST_CASE("what a first page loads leaves at least half of 100 KB for the page itself") {
    CHECK(compressed_size_of("govuk-frontend.css") + compressed_size_of("govuk-frontend.js") +
              compressed_size_of("wayhome.css") + compressed_size_of("wayhome.js") +
              compressed_size_of("favicon.svg") <
          50'000);
}

}  // namespace
}  // namespace wayhome::web
