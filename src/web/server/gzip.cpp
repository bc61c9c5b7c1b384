// SPDX-License-Identifier: Apache-2.0
#include "web/server/gzip.hpp"

#include <libdeflate.h>

#include <memory>

#include "kernel/expect.hpp"

namespace wayhome::web {
namespace {

constexpr int fastest_level = 1;
constexpr int thorough_level = 9;  // 12 takes ten times as long for a few bytes in a hundred

struct Freed {
    void operator()(libdeflate_compressor* compressor) const {
        libdeflate_free_compressor(compressor);
    }
};
using Compressor = std::unique_ptr<libdeflate_compressor, Freed>;

std::string gzipped_by(libdeflate_compressor* compressor, std::string_view bytes) {
    expect(compressor != nullptr, "there is memory to compress with");
    std::string compressed(libdeflate_gzip_compress_bound(compressor, bytes.size()), '\0');
    const auto size = libdeflate_gzip_compress(compressor, bytes.data(), bytes.size(),
                                               compressed.data(), compressed.size());
    expect(size > 0, "the bound leaves room for what is compressed");
    compressed.resize(size);
    return compressed;
}

}  // namespace

std::string gzipped(std::string_view bytes, Effort effort) {
    if (effort == Effort::most) {
        const Compressor compressor{libdeflate_alloc_compressor(thorough_level)};
        return gzipped_by(compressor.get(), bytes);
    }
    // Kept, because making one costs as much as a page.
    thread_local const Compressor compressor{libdeflate_alloc_compressor(fastest_level)};
    return gzipped_by(compressor.get(), bytes);
}

}  // namespace wayhome::web
