// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QSplitter;
class QStackedLayout;
class QStackedWidget;

namespace botdeck::ui::look {
class FlatTabs;
class Theme;
} // namespace botdeck::ui::look
namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::apiconsole {

class CommandsPane;
class MethodsPane;
class RequestPane;

/// The parts of the workspace, in the order of its tabs.
enum class ApiPart { Call, Commands, History, Saved };

/// The workspace API: methods, the form of the chosen one and the answer in its first part, each of the
/// others by itself. It puts them together; whoever has it joins them.
class ApiPage final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ApiPage(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] MethodsPane &methods() { return *m_methods; }
    [[nodiscard]] RequestPane &request() { return *m_request; }
    [[nodiscard]] CommandsPane &commands() { return *m_commands; }

    /// Stands beside the form, or below it where the page is narrow; becomes a child.
    void setAnswer(QWidget &pane);
    /// Fills a part of its own (History or Collections), which is there from now on; becomes a child.
    void setPart(ApiPart part, QWidget &pane);
    /// A part that is not there is not opened.
    void open(ApiPart part);
    [[nodiscard]] ApiPart current() const;

    /// What has the keyboard in turn, in order: the tabs, and the panes that are seen.
    [[nodiscard]] QList<QWidget *> panes() const;

    /// Why nothing can be called, as a title and a sentence; the other parts are there all the same. Empty
    /// title: methods and form are shown.
    void setNote(const QString &title, const QString &hint);

Q_SIGNALS:
    /// Another part is seen.
    void opened(botdeck::ui::apiconsole::ApiPart part);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildCall();
    void addPart(ApiPart part, QWidget *pane);
    void show(int tab);
    void retranslate();

    const look::Theme &m_theme;
    look::FlatTabs *m_tabs;
    QStackedWidget *m_parts;
    QHash<ApiPart, QWidget *> m_panes;
    MethodsPane *m_methods;
    RequestPane *m_request;
    CommandsPane *m_commands;
    widgets::EmptyNote *m_note;
    /// Form and answer.
    QSplitter *m_exchange;
    QStackedLayout *m_call = nullptr;
};

} // namespace botdeck::ui::apiconsole
