// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/webhook/WebhookValues.h"

#include <QWidget>

class QPushButton;

namespace botdeck::ui::look {
class ElidedLabel;
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::webhook {

/// Which certificate is taken, and what it says: from a file, made here, or none.
class CertificateLine final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it. `name`: of its parts: `name` and "File", "Make", "Remove", "Title", "Words".
    CertificateLine(
        const char *name, const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    void setCertificate(const std::optional<ShownCertificate> &certificate);
    /// What it means that there is none.
    void setNoneWords(const QString &words);

Q_SIGNALS:
    void fileAsked();
    void makeAsked();
    void removeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    core::Clock &m_clock;
    std::optional<ShownCertificate> m_certificate;
    QString m_noneWords;
    look::ElidedLabel *m_title;
    look::Sentence *m_words;
    QPushButton *m_file;
    QPushButton *m_make;
    QPushButton *m_remove;
};

} // namespace botdeck::ui::webhook
