// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// A page of the gallery and its path.
struct GalleryPage {
    std::string path{};  ///< "/gallery" or "/gallery/{component}"
    Html document{};
};

/// Every component with its examples, by name.
std::vector<ComponentExamples> all_component_examples();

/// The gallery: an index, and a page for each component. Invented people only, so anybody may see
/// it.
std::vector<GalleryPage> gallery_pages();

}  // namespace wayhome::web
