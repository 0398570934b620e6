// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ApiAnswer.h"
#include "services/LatestWork.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedLayout;
class QStackedWidget;
class QToolButton;

namespace botdeck::models {
class JsonTreeModel;
}
namespace botdeck::ui::look {
class FlatTabs;
class Sentence;
class Theme;
} // namespace botdeck::ui::look
namespace botdeck::ui::widgets {
class EmptyNote;
class JsonTree;
} // namespace botdeck::ui::widgets

namespace botdeck::ui::apiconsole {

class AnswerText;
class FindLine;

/// The answer to a call: how it ended and what to do about it, its body as a tree and as text, its headers,
/// and the request that it answers. What comes is without secrets. How a call ended is told to screen
/// readers.
class AnswerPane final : public QWidget
{
    Q_OBJECT

public:
    /// Larger bodies are read in the background.
    static constexpr qsizetype bytesAtOnce = qsizetype(32) * 1024;
    /// More of a body is not laid out as text; it is saved and copied whole.
    static constexpr qsizetype bytesShown = qsizetype(64) * 1024;

    /// The theme outlives it.
    explicit AnswerPane(const look::Theme &theme, QWidget *parent = nullptr);

    /// Nothing is to be shown; `hint`: what would bring something.
    void clear(const QString &hint);
    /// The answer is on its way; what stood here is gone.
    void setWaiting();
    void setAnswer(const services::ApiAnswer &answer);
    [[nodiscard]] const std::optional<services::ApiAnswer> &answer() const { return m_answer; }

Q_SIGNALS:
    /// A value, a path, a piece of JSON, headers, the whole body.
    void copyAsked(const QString &text);
    /// The whole body is to go into a file.
    void saveAsked(const botdeck::services::ApiAnswer &answer);
    /// With the answer that was shown before, which comes first.
    void compareAsked(const botdeck::services::ApiAnswer &before, const botdeck::services::ApiAnswer &now);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What is made of a body, perhaps in the background.
    struct Prepared;

    void build();
    QToolButton *addTool(const char *name);
    void addTreeActions();
    static Prepared prepare(const QByteArray &body);
    void take(const Prepared &prepared);
    void showHead();
    void find();
    void copyShown();
    void copyValue(int role);
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    std::optional<services::ApiAnswer> m_answer;
    /// What was shown before it, or last.
    std::optional<services::ApiAnswer> m_before;
    bool m_isWaiting = false;
    QString m_hint;
    QStackedLayout *m_stack = nullptr;
    widgets::EmptyNote *m_empty;
    look::Sentence *m_words;
    look::Sentence *m_trouble;
    look::FlatTabs *m_tabs;
    QStackedWidget *m_pages;
    models::JsonTreeModel *m_model;
    widgets::JsonTree *m_tree;
    QLabel *m_noTree;
    QStackedWidget *m_treePage;
    AnswerText *m_text;
    AnswerText *m_headers;
    AnswerText *m_request;
    FindLine *m_findLine;
    QToolButton *m_find;
    QToolButton *m_copy;
    QToolButton *m_save;
    QToolButton *m_compare;
    QList<QAction *> m_valueActions;
    /// Goes first: it waits for what uses the others.
    services::LatestWork m_reading;
};

} // namespace botdeck::ui::apiconsole
