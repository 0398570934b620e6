// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CardText.h"
#include "ui/widgets/CleanCopy.h"

#include <QStringList>
#include <QTextEdit>
#include <QWidget>

class QLabel;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// A message's text as its reader sees it: a bubble on the conversation's canvas.
class TextBubble final : public QWidget
{
    Q_OBJECT

public:
    explicit TextBubble(const look::Theme &theme, QWidget *parent = nullptr);

    /// Hidden where there is no text. `who` as received.
    void setText(const QString &who, const domain::CardText &text);
    /// What is looked for; where it stands is marked.
    void setHits(const QStringList &needles);
    void setCleaner(const widgets::Cleaner &cleaner) { m_text->setCleaner(cleaner); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void refresh();
    void fitHeight();
    void markHits();

    const look::Theme &m_theme;
    QLabel *m_who;
    widgets::CleanCopy<QTextEdit> *m_text;
    QLabel *m_more;
    domain::CardText m_shown;
    QStringList m_needles;
};

} // namespace botdeck::ui::monitor
