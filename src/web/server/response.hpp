// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "web/server/cookies.hpp"

namespace wayhome::web {

/// How long others may keep a response: nothing that speaks of people is kept anywhere.
enum class Keeping { nowhere, for_a_year };

/// The bytes of a response: its own, shared, or lasting as long as the program (embedded files).
class Body {
  public:
    using Shared = std::shared_ptr<const std::string>;

    Body() = default;
    Body(std::string own) : bytes_(std::move(own)) {}
    Body(const char* own) : bytes_(std::string(own)) {}
    Body(Shared shared) : bytes_(std::move(shared)) {}

    /// The bytes must last as long as the program.
    static Body embedded(std::string_view lasting);

    std::string_view view() const;
    bool empty() const { return view().empty(); }
    /// Neither shared nor embedded: made for this one response.
    bool is_own() const { return std::holds_alternative<std::string>(bytes_); }

    /// Takes the bytes out, copying none: for the wrapper that sends them.
    std::variant<std::string, Shared, std::string_view> release() && { return std::move(bytes_); }

  private:
    std::variant<std::string, Shared, std::string_view> bytes_;
};

/// What goes back. Security headers, the request id, the length and compression are the server's.
struct Response {
    int status = 200;
    std::string content_type;
    Body body;
    std::vector<std::pair<std::string, std::string>> headers;
    Keeping keeping = Keeping::nowhere;
    std::string route;  ///< the pattern of the route that answered, for the log; set by the Router

    /// A header of one line; a line end in it is a Bug.
    Response& add_header(std::string name, std::string value);
    Response& set_cookie(const Cookie& cookie);
};

Response html_page(int status, std::string body);
/// 303: the browser fetches `location` with GET. The caller percent-encodes.
Response redirect_to(std::string location);
Response json(int status, std::string body);
/// A file to save, under a name that may hold any UTF-8 text.
Response download(std::string_view filename, std::string type, Body bytes);
/// An unchanging file of the product, kept by browsers for a year: its address names its content.
Response static_file(std::string type, Body bytes);
/// A status without a page: the server puts the product's own page for that status in its place.
Response bare(int status);

}  // namespace wayhome::web
