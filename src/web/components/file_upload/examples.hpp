// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/file_upload/file_upload.hpp"
#include "web/components/gallery/example.hpp"

namespace wayhome::web {

inline std::vector<Example> file_upload_examples() {
    return {
        {.name = "Plain",
         .html = render(FileUpload{.id = "order",
                                   .label = {.text = "Upload the court order"},
                                   .hint = "PDF, up to 10 MB.",
                                   .accept = ".pdf"})},
        {.name = "With an error",
         .html = render(FileUpload{.id = "rows",
                                   .label = {.text = "Upload bed states"},
                                   .error = "The file must be a CSV",
                                   .accept = ".csv"})},
    };
}

}  // namespace wayhome::web
