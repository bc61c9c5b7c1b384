// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "faults/admissions.hpp"
#include "faults/scratch_folder.hpp"
#include "web/pages/every_page.hpp"
#include "web/server/router.hpp"

namespace wayhome::faults {

/// A press or a look of one person: what a browser would send.
struct Asking {
    std::string name;
    std::string token;  ///< of the person's session
    web::Request request;

    bool is_press() const { return request.method == web::Method::post; }
    /// What it answers when nothing goes wrong: a page, or on to the next page.
    int well() const { return is_press() ? 303 : 200; }
};

/// A whole service of one council and one home on one file, small enough to be made anew for every
/// single fault, and what its people ask of it: every kind of answer to an offer, the steps of a
/// placement, and the pages that show them.
class SmallService {
  public:
    SmallService();

    const std::vector<Asking>& askings() const { return askings_; }
    const Asking& asking(const std::string& name) const;
    /// A look that works whatever was asked before.
    const Asking& something_else() const { return asking("offers of a home"); }
    /// Puts the database, as it is before anybody asks, into a folder.
    void put_into(const ScratchFolder& folder) const;

    /// The pages on a registry: what the running program is but for the network.
    class Running {
      public:
        Running(SmallService& service, application::Registry& registry);
        /// The status that the browser gets; the server's own 500 where a handler throws.
        int ask(const Asking& asking) const;

      private:
        web::Site site_;
        web::Router router_;
    };

    /// Everything wrong with the database in that folder, closed, after this was asked and in the
    /// end acknowledged, and then something else: other effects than without any fault, a view
    /// without its audit, states that are not what the events lead to, a broken audit trail or
    /// file.
    std::vector<std::string> wrong_after(const ScratchFolder& folder, const Asking& asking);

  private:
    void make();
    void add_sessions(application::Registry& registry);
    void add_askings(application::Registry& registry);
    void look(const std::string& name, const std::string& token, std::string path);
    void press(const std::string& name, const std::string& token, std::string path,
               std::vector<std::pair<std::string, std::string>> fields);
    struct Effects {
        std::string changes;  ///< rows and versions
        int views = 0;        ///< in the audit trail
    };
    static Effects effects_in(const ScratchFolder& folder);
    const Effects& effects_without_fault(const Asking& asking);

    Admissions admissions_;
    std::string content_;  ///< of the database file
    std::vector<Asking> askings_;
    std::map<std::string, Effects> effects_;  ///< of an asking, by its name
};

}  // namespace wayhome::faults
