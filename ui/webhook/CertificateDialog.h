// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/webhook/WebhookValues.h"
#include "ui/widgets/Sheet.h"

#include <array>

class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace botdeck::ui::webhook {

/// Asks whom a certificate is to be made out to, shows the one that was made, and offers what can be done
/// with it. It makes and saves nothing itself, and never has the key.
class CertificateDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    CertificateDialog(const look::Theme &theme, core::Clock &clock, QWidget *parent);

    /// What it is made out to, to begin with.
    void setNames(const QStringList &names);
    void setMaking();
    /// Ends the making.
    void setMade(const ShownCertificate &certificate);
    /// Why it was not made or saved. Ends the making.
    void sayTrouble(const QString &words);
    /// The certificate lies in this file now: it can be uploaded.
    void setSaved(const QString &path);
    void say(const QString &words);

Q_SIGNALS:
    void makeAsked(const QStringList &names, int days);
    void saveCertificateAsked();
    void saveKeyAsked();
    /// It is to be uploaded with the webhook.
    void uploadAsked(const botdeck::ui::webhook::ShownCertificate &certificate);
    /// The receiver is to speak with it.
    void receiveAsked(const botdeck::ui::webhook::ShownCertificate &certificate);

protected:
    void retranslate() override;

private:
    enum Way { SaveCertificate, SaveKey, Upload, Receive, WayCount };

    void build();
    void connectParts();
    [[nodiscard]] QStringList typedNames() const;
    void refresh();

    core::Clock &m_clock;
    std::optional<ShownCertificate> m_made;
    bool m_isMaking = false;
    look::Sentence *m_what;
    QLabel *m_namesTitle;
    QLineEdit *m_names;
    QLabel *m_daysTitle;
    QSpinBox *m_days;
    look::Sentence *m_facts;
    QLabel *m_fingerprint;
    std::array<QPushButton *, WayCount> m_ways{};
    QPushButton *m_make = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace botdeck::ui::webhook
