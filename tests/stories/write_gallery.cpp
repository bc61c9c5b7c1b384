// SPDX-License-Identifier: Apache-2.0
// Writes the gallery and the assets it loads as files into a folder, for a browser to look at:
//   write_gallery FOLDER
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

#include "web/assets/assets.hpp"
#include "web/components/gallery/gallery.hpp"

namespace {

void write_file(const std::filesystem::path& path, std::string_view bytes) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream file{path, std::ios::binary};
    file.exceptions(std::ios::failbit | std::ios::badbit);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: write_gallery FOLDER\n";
        return 2;
    }
    const std::filesystem::path folder{argv[1]};
    for (const auto& page : wayhome::web::gallery_pages())
        write_file(folder / (page.path.substr(1) + ".html"), page.document.view());
    for (const auto* name :
         {"govuk-frontend.css", "govuk-frontend.js", "wayhome.css", "wayhome.js", "favicon.svg"}) {
        const std::string url{wayhome::web::asset_url(name)};
        write_file(folder / url.substr(1), wayhome::web::find_asset(url)->bytes);
    }
    return 0;
}
