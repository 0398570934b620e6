// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/AnsweringCall.h"

#include <QList>
#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::monitor {

/// "What happened next": the calls of this console that answered the update, when, and how they went. Where
/// there is none it says what counts as one.
class AnswersView final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersView(const look::Theme &theme, QWidget *parent = nullptr);

    void setCalls(const QList<models::AnsweringCall> &calls);
    /// Nothing is known yet of the update that is shown.
    void clear();
    [[nodiscard]] QTreeWidget &list() { return *m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void addCall(const models::AnsweringCall &call);

    const look::Theme &m_theme;
    look::Sentence *m_words;
    QTreeWidget *m_list;
    QList<models::AnsweringCall> m_calls;
    bool m_isKnown = false;
};

} // namespace botdeck::ui::monitor
