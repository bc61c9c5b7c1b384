// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>

#include "main/allocate.hpp"
#include "main/appraise.hpp"
#include "main/backup.hpp"
#include "main/command.hpp"
#include "main/demo.hpp"
#include "main/import.hpp"
#include "main/migrate.hpp"
#include "main/restore.hpp"
#include "main/routes.hpp"
#include "main/serve.hpp"
#include "main/simulate.hpp"
#include "main/user.hpp"
#include "main/verify_audit.hpp"

namespace wayhome {
namespace {

/// What the subcommand that was chosen does.
using Chosen = std::function<ExitStatus()>;

/// How a demonstration ends before it serves.
struct Endings {
    bool make_only = false;
    bool accounts = false;
};

CLI::Option* add_database(CLI::App& command, std::string& database) {
    return command.add_option("--database", database, "sqlite:FILE or postgresql://...");
}

void add_demo(CLI::App& app, Chosen& chosen) {
    auto* const command = app.add_subcommand(
        "demo", "Make a demonstration world where there is none, and serve it on this machine");
    const auto asked = std::make_shared<DemoAsked>();
    command->add_option("--port", asked->port, "Port on 127.0.0.1; 0 for any free one")
        ->capture_default_str();
    command->add_option("--data", asked->folder, "Folder of the world")->capture_default_str();
    command->add_option("--size", asked->size, "Size of the world: S, L or XL")
        ->capture_default_str();
    command->add_option("--seed", asked->seed, "Same seed and clock, same world")
        ->capture_default_str();
    command->add_option("--clock", asked->clock,
                        "Start the clock there, for instance 2026-11-22T09:00:00Z");
    const auto ending = std::make_shared<Endings>();
    auto* const make_only = command->add_flag("--make-only", ending->make_only,
                                              "Make the world, print its digest and end");
    command->add_flag("--accounts", ending->accounts, "Print the sign-ins as JSON and end")
        ->excludes(make_only);
    command->callback([=, &chosen] {
        if (ending->make_only) asked->does = DemoDoes::make_only;
        if (ending->accounts) asked->does = DemoDoes::print_accounts;
        chosen = [asked] { return demo(*asked); };
    });
}

void add_serve(CLI::App& app, Chosen& chosen) {
    auto* const command = app.add_subcommand("serve", "Serve a database until told to stop");
    const auto asked = std::make_shared<ServeAsked>();
    command->add_option("--config", asked->config_file, "Configuration, a TOML file");
    add_database(*command, asked->database);
    command->add_option("--listen", asked->listen, "HOST:PORT; 127.0.0.1:PORT behind a proxy");
    command->callback([asked, &chosen] { chosen = [asked] { return serve(*asked); }; });
}

void add_routes(CLI::App& app, Chosen& chosen) {
    auto* const command =
        app.add_subcommand("routes", "List every address with the policy that guards it");
    const auto as_json = std::make_shared<bool>(false);
    command->add_flag("--json", *as_json, "As JSON");
    command->callback([as_json, &chosen] {
        chosen = [as_json] { return routes(*as_json ? RoutesAs::json : RoutesAs::text); };
    });
}

/// A subcommand that needs nothing but the database.
void add_on_database(CLI::App& app, Chosen& chosen, const std::string& name,
                     const std::string& what, ExitStatus (*does)(const std::string&)) {
    auto* const command = app.add_subcommand(name, what);
    const auto database = std::make_shared<std::string>();
    add_database(*command, *database)->required();
    command->callback([=, &chosen] { chosen = [=] { return does(*database); }; });
}

void add_backup(CLI::App& app, Chosen& chosen) {
    auto* const command = app.add_subcommand("backup", "Copy a SQLite database into a new file");
    const auto database = std::make_shared<std::string>();
    const auto file = std::make_shared<std::string>();
    command->add_option("FILE", *file, "File to make")->required();
    add_database(*command, *database)->required();
    command->callback([=, &chosen] { chosen = [=] { return backup(*database, *file); }; });
}

/// How an import says it is only a check, or reports in JSON.
struct ImportFlags {
    bool check = false;
    bool json = false;
    std::string template_of;
};

/// What the line asks of an import: its template alone, or a kind, a file and a database.
ExitStatus import_as_asked(ImportAsked asked, const ImportFlags& flags) {
    if (!flags.template_of.empty()) return print_import_template(flags.template_of);
    if (asked.kind.empty() || asked.file.empty() || asked.database.empty()) {
        throw CommandRefused{ExitStatus::wrong_usage,
                             "import needs KIND, FILE and --database, or --template KIND"};
    }
    if (flags.check) asked.mode = imports::Mode::check;
    if (flags.json) asked.as = ImportAs::json;
    return import_into(asked);
}

void add_import(CLI::App& app, Chosen& chosen) {
    auto* const command = app.add_subcommand(
        "import", "Take in a CSV file: all of its rows, or none where one is refused");
    const auto asked = std::make_shared<ImportAsked>();
    const auto flags = std::make_shared<ImportFlags>();
    command->add_option("KIND", asked->kind,
                        "authorities, homes, people, bed-states, referrals or placements");
    command->add_option("FILE", asked->file, "The CSV file");
    add_database(*command, asked->database);
    command->add_flag("--check", flags->check, "Say what would happen; change nothing");
    command->add_flag("--json", flags->json, "Report as JSON");
    command->add_option("--report", asked->refusal_file,
                        "Also write the refusals to this CSV file");
    command->add_option("--template", flags->template_of,
                        "Print the header, an example row and each column of this kind, and end");
    command->callback([=, &chosen] { chosen = [=] { return import_as_asked(*asked, *flags); }; });
}

void add_restore(CLI::App& app, Chosen& chosen) {
    auto* const command = app.add_subcommand(
        "restore", "Make a SQLite database anew from a backup, and prove that it is whole");
    const auto database = std::make_shared<std::string>();
    const auto file = std::make_shared<std::string>();
    command->add_option("FILE", *file, "The backup")->required();
    add_database(*command, *database)->required();
    command->callback([=, &chosen] { chosen = [=] { return restore(*database, *file); }; });
}

void add_user_password(CLI::App& user, Chosen& chosen) {
    auto* const command = user.add_subcommand(
        "password", "Set the password of an account; it is read from standard input");
    const auto database = std::make_shared<std::string>();
    const auto username = std::make_shared<std::string>();
    add_database(*command, *database)->required();
    command->add_option("--username", *username, "Whose")->required();
    command->callback(
        [=, &chosen] { chosen = [=] { return set_password(*database, *username); }; });
}

void add_user_commands(CLI::App& app, Chosen& chosen) {
    auto* const user = app.add_subcommand("user", "Accounts");
    user->require_subcommand(1);
    add_user_password(*user, chosen);
    auto* const command =
        user->add_subcommand("add", "Add an account; its password is read from standard input");
    const auto asked = std::make_shared<UserAsked>();
    add_database(*command, asked->database)->required();
    command->add_option("--username", asked->username, "Unique, lower case")->required();
    command->add_option("--name", asked->name, "As shown to others");
    command->add_option("--role", asked->roles, "Code of a role; may come several times")
        ->required();
    command->add_option("--organisation", asked->organisation, "Code of the organisation")
        ->required();
    command->add_option("--organisation-kind", asked->organisation_kind,
                        "Makes the organisation where it is not there yet");
    command->add_option("--organisation-name", asked->organisation_name, "Its name");
    command->callback([asked, &chosen] { chosen = [asked] { return add_user(*asked); }; });
}

void add_simulate(CLI::App& app, Chosen& chosen) {
    auto* const command =
        app.add_subcommand("simulate", "Run a study of years of referrals, places and step-down");
    const auto asked = std::make_shared<SimulateAsked>();
    const auto as_json = std::make_shared<bool>(false);
    auto* const study = command->add_option("STUDY", asked->study, "The study, a JSON file");
    command->add_option("--seed", asked->seed, "In place of the study's seed");
    command->add_option("--replications", asked->replications, "In place of the study's number");
    command->add_option("--threads", asked->threads, "0 for as many as the machine has")
        ->capture_default_str();
    auto* const first =
        command->add_option("--first-replication", asked->first_replication,
                            "Begin there; a multiple of 64, to merge with other ranges later");
    auto* const one =
        command->add_option("--replication", asked->one_replication, "Tell the story of one alone")
            ->excludes(first);
    command->add_option("--merge", asked->merge, "Results of ranges, to be put together")
        ->excludes(study)
        ->excludes(one);
    command->add_flag("--json", *as_json, "Times on standard error as JSON");
    command->callback([=, &chosen] {
        if (*as_json) asked->times = TimesAs::json;
        chosen = [asked] { return simulate(*asked); };
    });
}

void add_appraise(CLI::App& app, Chosen& chosen) {
    auto* const command =
        app.add_subcommand("appraise", "Compare options by criteria, weights and cost");
    const auto asked = std::make_shared<AppraiseAsked>();
    const auto as_json = std::make_shared<bool>(false);
    command->add_option("APPRAISAL", asked->file, "The appraisal, a JSON file")->required();
    command->add_flag("--json", *as_json, "As JSON");
    command->callback([=, &chosen] {
        if (*as_json) asked->as = AppraisalAs::json;
        chosen = [asked] { return appraise(*asked); };
    });
}

void add_allocate(CLI::App& app, Chosen& chosen) {
    auto* const command = app.add_subcommand(
        "allocate", "Plan who goes where, for everyone waiting at once, with a proof");
    const auto asked = std::make_shared<AllocateAsked>();
    command->add_option("INSTANCE", asked->file, "Who waits and what is free, a JSON file")
        ->required();
    command->add_option("--certificate", asked->certificate_file,
                        "Write the full proof to this JSON file");
    command->add_option("--reasons-seconds", asked->reasons_seconds, "Limit for the reasons")
        ->check(CLI::Range(0.0, 1e6))
        ->capture_default_str();
    command->add_option("--max-changes", asked->most_changes, "Changes a counterfactual may have")
        ->check(CLI::Range(0, 10))
        ->capture_default_str();
    command->add_flag_callback(
        "--no-reasons", [asked] { asked->reasons = false; },
        "Leave out reasons and counterfactuals");
    command->callback([asked, &chosen] { chosen = [asked] { return allocate(*asked); }; });
}

}  // namespace

int run_wayhome(int argc, char** argv) {
    CLI::App app{"Wayhome: finds, keeps and leaves places in secure children's homes."};
    app.name("wayhome");
    app.require_subcommand(1);
    Chosen chosen;
    add_demo(app, chosen);
    add_serve(app, chosen);
    add_routes(app, chosen);
    add_import(app, chosen);
    add_user_commands(app, chosen);
    add_on_database(app, chosen, "migrate", "Bring a database up to this program", migrate);
    add_on_database(app, chosen, "verify-audit", "Prove the audit trail", verify_audit);
    add_backup(app, chosen);
    add_restore(app, chosen);
    add_simulate(app, chosen);
    add_appraise(app, chosen);
    add_allocate(app, chosen);
    try {
        app.parse(argc, argv);
        return static_cast<int>(chosen());
    } catch (const CLI::Success& asked_for_help) {
        return app.exit(asked_for_help);
    } catch (const CLI::ParseError& wrong) {
        app.exit(wrong);
        return static_cast<int>(ExitStatus::wrong_usage);
    } catch (const CommandRefused& refused) {
        fmt::print(stderr, "wayhome: {}\n", refused.what());
        return static_cast<int>(refused.status());
    } catch (const std::exception& failure) {
        fmt::print(stderr, "wayhome: {}\n", failure.what());
        return static_cast<int>(ExitStatus::failed);
    }
}

}  // namespace wayhome
