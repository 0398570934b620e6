// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Update.h"
#include "services/BackgroundWork.h"
#include "services/CopyAs.h"
#include "ui/monitor/Clip.h"
#include "ui/monitor/CopyActions.h"
#include "ui/widgets/CleanedText.h"

#include <QObject>

#include <functional>
#include <optional>

namespace botdeck::ui::monitor {

/// Puts updates and pieces of them on the clipboard, never a secret with them, and says what happened. What
/// takes no time is there at once; something large is cleaned in the background, so that the window never
/// waits, and only what was copied last gets there.
class UpdateCopier final : public QObject
{
    Q_OBJECT

public:
    /// Where a bot is reached, for the curl line.
    struct Place
    {
        services::ShownAddress address;
        /// Outlives the copier.
        const platform::Platform *platform = nullptr;
    };
    /// Nothing for a bot that is not known any more.
    using PlaceOf = std::function<std::optional<Place>(const domain::BotKey &bot)>;

    /// The redactor outlives this object.
    UpdateCopier(const security::Redactor &redactor, PlaceOf placeOf, QObject *parent = nullptr);

    /// `raw` are the update's bytes, `meta` the row they belong to.
    void copy(CopyForm form, const QByteArray &raw, const domain::StoredUpdate &meta);
    /// An id, a value, a path.
    void copyText(const QString &text);
    [[nodiscard]] const PlaceOf &placeOf() const { return m_placeOf; }
    /// Makes text fit to leave the program; it needs the redactor and not this object.
    [[nodiscard]] widgets::Cleaner cleaner() const;
    /// Why nothing was copied, in words.
    [[nodiscard]] static QString refusal(CopyForm form, const core::Error &error);

Q_SIGNALS:
    /// A sentence: what is on the clipboard now, or why nothing was copied.
    void said(const QString &words);

private:
    void put(CopyForm form, const core::Result<Clip> &clip);
    /// Does `make` here and now, or elsewhere where it is about so much that this takes a while; `then` hears
    /// of it unless something else is copied meanwhile.
    template <typename Make, typename Then>
    void makeThen(qsizetype bytes, const Make &make, const Then &then);
    [[nodiscard]] static QString done(CopyForm form);

    const security::Redactor &m_redactor;
    services::CopyAs m_copyAs;
    PlaceOf m_placeOf;
    /// Counts what was asked for.
    quint64 m_wish = 0;
    services::BackgroundWork m_background;
};

} // namespace botdeck::ui::monitor
