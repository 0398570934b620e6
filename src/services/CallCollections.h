// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "services/BackgroundWork.h"
#include "services/CallBook.h"

#include <QObject>

#include <optional>

namespace botdeck::security {
class Redactor;
}

namespace botdeck::services {

/// The profile's collections of saved calls, shared by all windows. A change counts at once and is written
/// behind it; lives in the user interface's thread and never waits there.
class CallCollections final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        /// DIR/collections.json
        QString file;
        /// Knows the secrets that must not stand in it. Outlives this.
        const security::Redactor &known;
        /// Another console writes the profile: every change is refused.
        bool readOnly = false;
    };

    explicit CallCollections(const Parts &parts, QObject *parent = nullptr);
    ~CallCollections() override;

    /// Reads the file; changed() follows.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const QList<CallCollection> &collections() const { return m_collections; }

    /// The list as it is to be from now on; changed() follows before it returns. Refused in words, and
    /// nothing is changed: before load() is done, where the file may not be replaced, for names that are
    /// empty or there twice, and where a secret stands in it. To undo: the list as it was before.
    core::Result<void> replace(const QList<CallCollection> &collections);

Q_SIGNALS:
    void changed();
    /// A sentence to show: what was wrong with the file, or that it cannot be written.
    void said(const botdeck::core::Phrase &words);

private:
    void take(const LoadedCallBook &found);

    const Parts m_parts;
    QList<CallCollection> m_collections;
    std::optional<core::Error> m_refusal;
    bool m_isLoaded = false;
    BackgroundWork m_files;
};

} // namespace botdeck::services
