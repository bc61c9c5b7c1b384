// SPDX-License-Identifier: Apache-2.0
#include "web/components/file_upload/file_upload.hpp"

#include <string_view>

#include "web/components/error_message/error_message.hpp"
#include "web/components/hint/hint.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const FileUpload& upload) {
    const std::string_view classes =
        upload.error ? "govuk-file-upload govuk-file-upload--error" : "govuk-file-upload";

    w.open("div", {{"class", form_group_class(upload.error)}});
    write_label(w, upload.label, upload.id);
    write_hint_of(w, upload.id, upload.hint);
    write_error_of(w, upload.id, upload.error);
    w.open("input",
           {{"class", classes},
            {"id", upload.id},
            {"name", upload.name.empty() ? upload.id : upload.name},
            {"type", "file"},
            {"accept", upload.accept},
            unless_empty("aria-describedby", described_by(upload.id, upload.hint, upload.error))})
        .close("div");
}

}  // namespace wayhome::web
