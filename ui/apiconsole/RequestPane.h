// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Request.h"
#include "services/ApiForm.h"
#include "ui/look/StateMark.h"

#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;

namespace botdeck::ui::look {
class FlatTabs;
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::apiconsole {

class CopyMenu;
class FormView;
class RequestHead;
class RequestJson;

/// The request of the chosen method, as a form and as JSON, and what can be done with it.
class RequestPane final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit RequestPane(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] FormView &form() { return *m_form; }
    [[nodiscard]] CopyMenu &copies() { return *m_copies; }
    /// Ctrl+Return anywhere in the pane; for a menu.
    [[nodiscard]] QAction &sendAction() { return *m_sendAction; }

    void setMethod(const services::ApiMethod &method, const platform::Method &table);
    void setArguments(const QList<platform::Argument> &arguments);
    [[nodiscard]] QList<platform::Argument> arguments() const;
    /// `all`: also what is only missing, and the first field that is objected to gets the keyboard.
    void setObjections(const QList<platform::Objection> &objections, bool all);
    /// Why nothing that changes something is sent; empty: it is.
    void setRefusal(const QString &why);
    void setSending(bool sending);
    /// How a check or a call went; until something is edited.
    void say(const QString &words, look::Tone tone = look::Tone::Neutral);
    /// From the form to its JSON, or back.
    void switchView();
    void focusFirst();

Q_SIGNALS:
    /// arguments() may be others.
    void edited();
    void sendAsked();
    void checkAsked();
    void cancelAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildFoot();
    void showPart(int tab);
    void readJson();
    void edit();
    void refresh();
    void retranslate();

    const look::Theme &m_theme;
    platform::Method m_table;
    bool m_changes = false;
    bool m_isSending = false;
    /// The JSON that stands there is none that the form could have.
    bool m_isBroken = false;
    QString m_refusal;
    RequestHead *m_head;
    look::FlatTabs *m_tabs;
    QStackedWidget *m_parts;
    FormView *m_form;
    RequestJson *m_json;
    look::Sentence *m_words;
    look::Sentence *m_refused;
    CopyMenu *m_copies;
    QPushButton *m_check;
    QPushButton *m_cancel;
    QPushButton *m_send;
    QAction *m_sendAction;
};

} // namespace botdeck::ui::apiconsole
