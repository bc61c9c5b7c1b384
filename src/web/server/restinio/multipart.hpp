// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <restinio/all.hpp>
#include <restinio/helpers/file_upload.hpp>
#include <restinio/helpers/multipart_body.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "web/server/forms.hpp"
#include "web/server/url_text.hpp"

namespace wayhome::web {

/// The line that separates parts; nothing where the type names none that is allowed.
inline std::optional<std::string> separator_in(std::string_view content_type) {
    namespace fields = restinio::http_field_parsers;
    const auto type = fields::content_type_value_t::try_parse(content_type);
    if (!type) return std::nullopt;
    const auto boundary = fields::find_first(type->media_type.parameters, "boundary");
    if (!boundary || restinio::multipart_body::check_boundary_value(*boundary)) return std::nullopt;
    return "--" + std::string(*boundary);
}

/// A parameter of the part's disposition.
inline std::optional<std::string> disposition_value(
    const restinio::http_field_parsers::content_disposition_value_t& disposition,
    std::string_view name) {
    const auto value = restinio::http_field_parsers::find_first(disposition.parameters, name);
    if (!value) return std::nullopt;
    return std::string(*value);
}

/// Adds one part to the form; whether it could.
inline bool add_part(std::string_view part, MultipartForm& form) {
    const auto parsed = restinio::multipart_body::try_parse_part(part);
    if (!parsed) return false;
    const auto disposition_field =
        parsed->fields.opt_value_of(restinio::http_field::content_disposition);
    if (!disposition_field) return false;
    const auto disposition =
        restinio::http_field_parsers::content_disposition_value_t::try_parse(*disposition_field);
    if (!disposition || disposition->value != "form-data") return false;
    auto name = disposition_value(*disposition, "name");
    if (!name || !is_readable_text(*name)) return false;

    auto filename = disposition_value(*disposition, "filename");
    if (!filename) {
        if (form.fields.size() == most_form_fields || !is_readable_text(parsed->body)) return false;
        form.fields.add(std::move(*name), std::string(parsed->body));
        return true;
    }
    if (filename->empty() && parsed->body.empty()) return true;
    if (form.uploads.size() == most_uploads || !is_readable_text(*filename)) return false;
    const auto type = parsed->fields.opt_value_of(restinio::http_field::content_type);
    form.uploads.push_back({std::move(*name), std::move(*filename),
                            type ? std::string(*type) : std::string{}, std::string(parsed->body)});
    return true;
}

inline std::optional<MultipartForm> parts_of(std::string_view content_type, std::string_view body) {
    const auto separator = separator_in(content_type);
    if (!separator) return std::nullopt;
    MultipartForm form;
    // A form without any field is sent as the closing line alone.
    if (body.starts_with(*separator + "--")) return form;
    const auto parts = restinio::multipart_body::split_multipart_body(body, *separator);
    if (parts.empty() || parts.size() > most_form_fields + most_uploads) return std::nullopt;
    for (const auto part : parts) {
        if (!add_part(part, form)) return std::nullopt;
    }
    return form;
}

}  // namespace wayhome::web
