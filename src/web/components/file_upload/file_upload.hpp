// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "web/components/label/label.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// Chooses a file to send; the form around it must have `has_files`.
/// https://design-system.service.gov.uk/components/file-upload/
struct FileUpload {
    std::string id{};
    std::string name{};  ///< the id where empty
    Label label{};
    std::optional<std::string> hint{};
    std::optional<std::string> error{};
    std::optional<std::string> accept{};  ///< such as ".csv,.xlsx"; the server decides in any case
};

void write(HtmlWriter& w, const FileUpload& upload);

}  // namespace wayhome::web
