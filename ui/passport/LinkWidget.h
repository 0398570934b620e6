// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passport/AuthorisationLink.h"
#include "domain/QrCode.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::passport {

class QrView;

/// What a bot asks its users for, as a link and its QR code.
class LinkWidget final : public QWidget
{
    Q_OBJECT

public:
    enum class Picture { Png, Svg };

    /// The theme outlives it.
    explicit LinkWidget(const look::Theme &theme, QWidget *parent = nullptr);

    void setBotId(core::Id botId);
    /// Where the user comes back to, without a state.
    void setCallback(const QString &address);
    [[nodiscard]] QString callback() const;
    [[nodiscard]] domain::PassportScopes scopes() const;
    /// What the callback is to bring back; empty: nothing.
    [[nodiscard]] const QString &state() const { return m_state; }
    /// Empty where something is wrong with what was typed.
    [[nodiscard]] const QString &link() const { return m_link; }
    /// Of link(); without squares where that is empty.
    [[nodiscard]] const domain::QrCode &code() const;

Q_SIGNALS:
    void linkChanged(const QString &link);
    /// Text for the clipboard.
    void copyAsked(const QString &text);
    void saveAsked(botdeck::ui::passport::LinkWidget::Picture picture);
    void buttonAsked(const botdeck::domain::KeyboardButton &button);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildForm(QFormLayout &form);
    void connectParts();
    [[nodiscard]] domain::AuthorisationLink wish() const;
    [[nodiscard]] QString label() const;
    void makeState();
    void refresh();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    core::Id m_botId;
    QString m_state;
    QString m_link;
    QLabel *m_scopesLabel;
    QCheckBox *m_profile;
    QCheckBox *m_phone;
    QCheckBox *m_username;
    QLabel *m_callbackLabel;
    QLineEdit *m_callback;
    look::Sentence *m_objection;
    QCheckBox *m_hasState;
    QLabel *m_stateText;
    QPushButton *m_newState;
    QLabel *m_linkLabel;
    QLineEdit *m_shownLink;
    QrView *m_code;
    QPushButton *m_copy;
    QPushButton *m_markdown;
    QPushButton *m_picture;
    QPushButton *m_button;
};

} // namespace botdeck::ui::passport
