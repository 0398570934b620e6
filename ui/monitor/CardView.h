// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CardModel.h"
#include "ui/widgets/CleanCopy.h"

#include <QWidget>

class QLabel;
class QListView;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

class TextBubble;
class UnknownNote;

/// An update in words: its text as its reader sees it, then line by line what it says, and what nobody has
/// told us of.
class CardView final : public QWidget
{
    Q_OBJECT

public:
    explicit CardView(const look::Theme &theme, QWidget *parent = nullptr);

    void setCard(const domain::UpdateCard &card, const domain::StoredUpdate &meta);
    void setCleaner(const widgets::Cleaner &cleaner);
    /// What is looked for in texts.
    void setHits(const QStringList &needles);

    [[nodiscard]] models::CardModel &lines() { return *m_model; }
    [[nodiscard]] QListView &list() { return *m_list; }

Q_SIGNALS:
    /// A value as received.
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void applyTheme();
    void copyLine(const QModelIndex &index);
    void retranslate();
    [[nodiscard]] QString notice() const;

    const look::Theme &m_theme;
    models::CardModel *m_model;
    TextBubble *m_bubble;
    QLabel *m_notice;
    QListView *m_list;
    UnknownNote *m_unknown;
    QString m_fault;
    bool m_isCut = false;
};

} // namespace botdeck::ui::monitor
