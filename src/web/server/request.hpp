// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/server/fields.hpp"

namespace wayhome::web {

/// What a route may answer. HEAD arrives as get and leaves without its body; every other method
/// is refused with 405 before a handler sees it.
enum class Method { get, post };

std::string_view to_text(Method method);

/// A file sent with a form.
struct Upload {
    std::string field;         ///< the name of the form's field
    std::string filename;      ///< as the sender claims it; never a path to write to
    std::string content_type;  ///< as the sender claims it; empty if none was given
    std::string bytes;
};

/// One request, read whole and checked: the text in `path_values`, `query`, `form` and `cookies`
/// is decoded, well-formed UTF-8 and without NUL.
struct Request {
    Method method = Method::get;
    std::string path;    ///< as sent, without the query
    Fields path_values;  ///< from the {name} parts of the route; empty until routed
    Fields query;
    Fields form;  ///< from either kind of form body
    std::vector<Upload> uploads;
    Fields cookies;
    Fields headers;
    std::string body;        ///< as sent, unless it was a form
    std::string client;      ///< the address the request came from
    std::string request_id;  ///< names this request in the log and on error pages

    /// The first header of that name, whatever its case.
    std::optional<std::string_view> header(std::string_view name) const;
};

/// Whether two ASCII names are the same but for their case.
bool same_ignoring_case(std::string_view one, std::string_view other);

}  // namespace wayhome::web
