// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "domain/PlatformId.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

#include <span>

namespace botdeck::app {

/// ErrorKind::WrongUse with this sentence.
core::Error wrongUse(const QString &sentence);

/// One option of a verb. Without a value name it is a switch.
struct Option
{
    const char *name = nullptr;
    const char *value = nullptr;
};

/// Whether a verb takes words that belong to no option.
enum class Positional { Refused, Taken };

/// A verb's words, checked against its options. Every getter says ErrorKind::WrongUse in words.
class Arguments
{
public:
    static core::Result<Arguments> parse(
        const QStringList &words, std::span<const Option> options,
        Positional positional = Positional::Refused);

    [[nodiscard]] bool isSet(const char *option) const;
    /// Empty where the option is not given.
    [[nodiscard]] QString text(const char *option) const;
    /// The option's text, which must be there.
    [[nodiscard]] core::Result<QString> required(const char *option) const;
    /// A whole number within the bounds; nothing where the option is not given.
    [[nodiscard]] core::Result<std::optional<qint64>>
    number(const char *option, qint64 minimum, qint64 maximum) const;
    /// Empty unless the verb takes them.
    [[nodiscard]] const QStringList &positional() const { return m_positional; }

    /// `--platform`, one of the three names.
    [[nodiscard]] core::Result<domain::PlatformId> platform() const;
    /// `--server`: scheme, host and port, nothing behind.
    [[nodiscard]] core::Result<QUrl> server() const;
    /// From `--token-file` (`-` = standard input) or BOTDECK_TOKEN, which is overwritten in the process's
    /// environment.
    [[nodiscard]] core::Result<core::Secret> token() const;

private:
    QHash<QString, QString> m_values;
    QStringList m_positional;
};

/// Takes BOTDECK_TOKEN out of the environment and overwrites it there, so that /proc/PID/environ no longer
/// shows it.
core::Secret takeTokenFromEnvironment();

} // namespace botdeck::app
