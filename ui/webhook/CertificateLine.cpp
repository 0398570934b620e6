// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/CertificateLine.h"

#include "models/SafeText.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/webhook/CertificateWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace botdeck::ui::webhook {

CertificateLine::CertificateLine(
    const char *name, const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_title(new look::ElidedLabel(this))
    , m_words(new look::Sentence(theme, this))
    , m_file(new QPushButton(this))
    , m_make(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    const QString base = QString::fromLatin1(name);
    m_title->setObjectName(base + QStringLiteral("Title"));
    m_words->setObjectName(base + QStringLiteral("Words"));
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_file->setObjectName(base + QStringLiteral("File"));
    m_make->setObjectName(base + QStringLiteral("Make"));
    m_remove->setObjectName(base + QStringLiteral("Remove"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    for (QPushButton *button : {m_file, m_make, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(4));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(buttons);
    setFocusProxy(m_file);
    connect(m_file, &QPushButton::clicked, this, &CertificateLine::fileAsked);
    connect(m_make, &QPushButton::clicked, this, &CertificateLine::makeAsked);
    connect(m_remove, &QPushButton::clicked, this, &CertificateLine::removeAsked);
    retranslate();
}

void CertificateLine::setCertificate(const std::optional<ShownCertificate> &certificate)
{
    m_certificate = certificate;
    refresh();
}

void CertificateLine::setNoneWords(const QString &words)
{
    m_noneWords = words;
    refresh();
}

void CertificateLine::refresh()
{
    m_title->setText(m_certificate ? models::oneLine(m_certificate->title) : m_noneWords);
    m_remove->setVisible(m_certificate.has_value());
    if (!m_certificate) {
        m_words->say({});
        return;
    }
    const CertificateSaying saying = certificateSaying(*m_certificate, m_clock.wallMs());
    m_words->say(saying.words, saying.tone);
    //: %1 is a row of hexadecimal numbers
    m_words->setToolTip(tr("SHA-256 %1").arg(fingerprintWords(m_certificate->fingerprint)));
}

void CertificateLine::retranslate()
{
    m_file->setText(tr("File…"));
    m_file->setAccessibleName(tr("Certificate from a file"));
    m_make->setText(tr("Make one…"));
    m_make->setAccessibleName(tr("Make a certificate"));
    m_remove->setText(tr("Without"));
    m_remove->setAccessibleName(tr("Without a certificate"));
    refresh();
}

void CertificateLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::webhook

#include "moc_CertificateLine.cpp"
