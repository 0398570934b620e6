// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/webhook/WebhookValues.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::webhook {

class CertificateLine;
class SecretLine;

/// Where the receiver listens and what it answers.
class ReceiverForm final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ReceiverForm(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    /// Whether there is a field for a secret token.
    void setTakesToken(bool takes);
    /// As it was set up, or as another window did it.
    void setWish(const ReceiverWish &wish);
    /// As usual, with a new secret path; for another bot.
    void clear();
    /// Whose key is at hand, too. None: HTTP alone.
    void setCertificate(const std::optional<ShownCertificate> &certificate);
    /// What listens is not changed.
    void setListening(bool listening);
    [[nodiscard]] ReceiverWish wish() const;
    /// What is missing; empty: it can listen.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    void edited();
    void certificateFileAsked();
    void certificateMakeAsked();
    void certificateRemoveAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectFields();
    QLabel *addRow(QWidget *part, QWidget *buddy);
    void refresh();
    void retranslate();

    const look::Theme &m_theme;
    bool m_hasCertificate = false;
    bool m_isListening = false;
    bool m_takesToken = false;
    QFormLayout *m_rows;
    QComboBox *m_listen;
    QSpinBox *m_port;
    SecretLine *m_path;
    SecretLine *m_token;
    QRadioButton *m_http;
    QRadioButton *m_https;
    CertificateLine *m_certificate;
    QSpinBox *m_status;
    QSpinBox *m_connections;
    QLabel *m_listenTitle = nullptr;
    QLabel *m_portTitle;
    QLabel *m_pathTitle = nullptr;
    QLabel *m_tokenTitle = nullptr;
    QLabel *m_schemeTitle = nullptr;
    QLabel *m_certificateTitle = nullptr;
    QLabel *m_statusTitle = nullptr;
    QLabel *m_connectionsTitle;
};

} // namespace botdeck::ui::webhook
