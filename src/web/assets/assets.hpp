// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace wayhome::web {

/// A file that pages load, embedded in the binary. Its address holds a hash of its content, so a
/// browser may keep it for ever.
struct Asset {
    std::string_view content_type;
    std::string_view bytes;
    std::string_view gzip_bytes;  ///< the same, compressed once at the first request for any asset
};

/// The address of an asset of this plain name: "wayhome.css" is at "/assets/wayhome.<hash>.css". A
/// name that is not embedded is a Bug.
std::string_view asset_url(std::string_view name);

/// The asset at this address (a path, without query), if there is one.
std::optional<Asset> find_asset(std::string_view url);

}  // namespace wayhome::web
