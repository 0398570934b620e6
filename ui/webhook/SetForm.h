// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/webhook/WebhookValues.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::webhook {

class CertificateLine;
class KindsLine;
class SecretLine;

/// The fields of setWebhook that a platform has, and below each what speaks against what stands in it.
class SetForm final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    SetForm(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    void setRules(const HookRules &rules);
    /// How many updates wait; none: nobody knows.
    void setWaiting(const std::optional<qint64> &waiting);
    void setObjections(const QList<HookObjection> &objections);
    /// None: without one.
    void setCertificate(const std::optional<ShownCertificate> &certificate);
    /// Empty but for a new secret path; for another bot.
    void clear();

    /// The path of an address that was typed whole goes where the secret one stands.
    void hidePath();
    [[nodiscard]] HookOrder order() const;
    /// The one to be uploaded.
    [[nodiscard]] const std::optional<ShownCertificate> &certificate() const { return m_certificate; }
    /// What is typed of the address, without the secret path.
    [[nodiscard]] QString typedAddress() const;

Q_SIGNALS:
    /// Something in it is another.
    void edited();
    void certificateFileAsked();
    void certificateMakeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectFields();
    void addRow(HookField field, QWidget *part, QWidget *buddy);
    void addPart(QWidget *part, QWidget *buddy);
    void showRow(QWidget *part, bool shown);
    void setLabel(QWidget *part, const QString &words);
    void sayDrop();
    void retranslate();

    const look::Theme &m_theme;
    HookRules m_rules;
    std::optional<qint64> m_waiting;
    std::optional<ShownCertificate> m_certificate;
    QFormLayout *m_rows;
    QLineEdit *m_address;
    look::Sentence *m_region;
    SecretLine *m_path;
    CertificateLine *m_certificateLine;
    QLineEdit *m_ip;
    QSpinBox *m_connections;
    KindsLine *m_kinds;
    SecretLine *m_token;
    QCheckBox *m_drop;
    QHash<HookField, look::Sentence *> m_objections;
};

} // namespace botdeck::ui::webhook
