// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Update.h"
#include "models/AnsweringCall.h"
#include "ui/monitor/UpdateReader.h"
#include "ui/widgets/CleanCopy.h"

#include <QStackedWidget>

#include <array>
#include <optional>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

class AnswersView;
class CardView;
class JsonPane;
class RawJsonView;

/// One update in one of four ways: as a card, as a tree, as received, and what happened next. Laying out is
/// what costs: only the way that is looked at is filled.
class UpdateContents final : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Way { Card, Tree, Raw, Next };

    explicit UpdateContents(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] CardView &card() { return *m_card; }
    [[nodiscard]] JsonPane &tree() { return *m_tree; }
    [[nodiscard]] RawJsonView &rawJson() { return *m_rawJson; }

    void turnTo(Way way);
    /// Gives the keyboard to what is looked at.
    void focusContent();

    /// Another update: to be followed by setRead() or empty(), then by turnTo(). What was shown of the one
    /// before stays until then.
    void setUpdate(const domain::StoredUpdate &meta, const QByteArray &raw);
    /// What was read out of its bytes.
    void setRead(ReadUpdate read);
    [[nodiscard]] bool isRead() const { return m_read.has_value(); }
    void setAnswers(const QList<models::AnsweringCall> &calls);
    /// They may be others by now: asks anew where they are shown.
    void renewAnswers();
    /// Of the update before nothing stays.
    void empty();
    /// No update.
    void clear();

    /// What the filter in effect looks for in texts.
    void setHits(const QStringList &needles);
    /// As Inspector has it.
    void setCleaner(const widgets::Cleaner &cleaner);

Q_SIGNALS:
    /// An id, a value, a path.
    void textCopyAsked(const QString &text);
    void filterAsked(const QString &term, bool negated);
    /// setAnswers() is to follow.
    void answersAsked(qint64 seq);

private:
    [[nodiscard]] Way way() const { return Way(currentIndex()); }
    void fill();

    CardView *m_card;
    JsonPane *m_tree;
    RawJsonView *m_rawJson;
    AnswersView *m_answers;
    std::optional<domain::StoredUpdate> m_meta;
    QByteArray m_raw;
    /// Nothing while a large update is being read.
    std::optional<ReadUpdate> m_read;
    /// By Way.
    std::array<bool, 4> m_isFilled = {};
};

} // namespace botdeck::ui::monitor
