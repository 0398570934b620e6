// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/CertificateDialog.h"

#include "models/SafeText.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/webhook/CertificateWords.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace botdeck::ui::webhook {

namespace {

constexpr int usualDays = 365;
constexpr int mostDays = 3'650;

} // namespace

CertificateDialog::CertificateDialog(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : Sheet(theme, parent)
    , m_clock(clock)
    , m_what(new look::Sentence(theme, this))
    , m_namesTitle(new QLabel(this))
    , m_names(new QLineEdit(this))
    , m_daysTitle(new QLabel(this))
    , m_days(new QSpinBox(this))
    , m_facts(new look::Sentence(theme, this))
    , m_fingerprint(new QLabel(this))
{
    setObjectName(QStringLiteral("certificateDialog"));
    build();
    connectParts();
    retranslate();
    m_names->setFocus();
}

void CertificateDialog::build()
{
    m_names->setObjectName(QStringLiteral("certificateNames"));
    m_namesTitle->setBuddy(m_names);
    m_days->setObjectName(QStringLiteral("certificateDays"));
    m_days->setRange(1, mostDays);
    m_days->setValue(usualDays);
    m_daysTitle->setBuddy(m_days);
    m_facts->setObjectName(QStringLiteral("certificateFacts"));
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_fingerprint->setObjectName(QStringLiteral("certificateFingerprint"));
    m_fingerprint->setFont(theme().font(look::Face::Mono));
    m_fingerprint->setTextFormat(Qt::PlainText);
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme().px(12));
    form->setVerticalSpacing(theme().px(8));
    form->addRow(m_namesTitle, m_names);
    form->addRow(m_daysTitle, m_days);
    body().addWidget(m_what);
    body().addLayout(form);
    body().addWidget(m_facts);
    body().addWidget(m_fingerprint);
    // In the order of Way, two beside each other.
    static constexpr std::array names{"saveCertificate", "saveKey", "uploadCertificate", "receiveWith"};
    auto *ways = new QGridLayout;
    ways->setSpacing(theme().px(8));
    for (int way = 0; way < WayCount; ++way) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1StringView(names.at(size_t(way))));
        button->setAutoDefault(false);
        m_ways.at(size_t(way)) = button;
        ways->addWidget(button, way / 2, way % 2);
    }
    body().addLayout(ways);
    m_make = &addMainButton("makeCertificate");
    m_close = buttons().addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("close"));
}

void CertificateDialog::connectParts()
{
    connect(m_names, &QLineEdit::textChanged, this, &CertificateDialog::refresh);
    connect(m_make, &QPushButton::clicked, this, [this] { Q_EMIT makeAsked(typedNames(), m_days->value()); });
    connect(
        m_ways.at(SaveCertificate), &QPushButton::clicked, this, &CertificateDialog::saveCertificateAsked);
    connect(m_ways.at(SaveKey), &QPushButton::clicked, this, &CertificateDialog::saveKeyAsked);
    connect(m_ways.at(Upload), &QPushButton::clicked, this, [this] { Q_EMIT uploadAsked(*m_made); });
    connect(m_ways.at(Receive), &QPushButton::clicked, this, [this] { Q_EMIT receiveAsked(*m_made); });
}

QStringList CertificateDialog::typedNames() const
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    return m_names->text().split(between, Qt::SkipEmptyParts);
}

void CertificateDialog::setNames(const QStringList &names)
{
    m_names->setText(names.join(QStringLiteral(", ")));
}

void CertificateDialog::setMaking()
{
    m_isMaking = true;
    note().say(tr("The key is made. That takes a moment…"));
    refresh();
}

void CertificateDialog::setMade(const ShownCertificate &certificate)
{
    m_isMaking = false;
    m_made = certificate;
    note().say(
        tr("It is nowhere but here until it is saved. The key goes to no other machine but the one that "
           "receives."),
        look::Tone::Ok);
    refresh();
    m_ways.at(SaveCertificate)->setFocus();
}

void CertificateDialog::sayTrouble(const QString &words)
{
    m_isMaking = false;
    note().say(models::visibleText(words), look::Tone::Error);
    refresh();
}

void CertificateDialog::setSaved(const QString &path)
{
    if (!m_made)
        return;
    m_made->path = path;
    refresh();
}

void CertificateDialog::say(const QString &words)
{
    note().say(models::visibleText(words), look::Tone::Ok);
}

void CertificateDialog::refresh()
{
    m_make->setEnabled(!m_isMaking && !typedNames().isEmpty());
    m_names->setEnabled(!m_isMaking);
    m_days->setEnabled(!m_isMaking);
    for (QPushButton *way : m_ways) {
        way->setVisible(m_made.has_value());
        way->setEnabled(!m_isMaking);
    }
    m_fingerprint->setVisible(m_made.has_value());
    if (!m_made) {
        m_facts->say({});
        return;
    }
    m_ways.at(Upload)->setEnabled(!m_isMaking && !m_made->path.isEmpty());
    m_ways.at(Upload)->setToolTip(
        m_made->path.isEmpty() ? tr("Save it first: it is uploaded from its file.") : QString());
    const CertificateSaying saying = certificateSaying(*m_made, m_clock.wallMs());
    m_facts->say(saying.words, saying.tone);
    //: %1 is a row of hexadecimal numbers
    m_fingerprint->setText(tr("SHA-256 %1").arg(fingerprintWords(m_made->fingerprint)));
}

void CertificateDialog::retranslate()
{
    setWindowTitle(tr("Make a certificate"));
    m_what->say(
        tr("One that is signed by its own key. A server trusts it only where it was uploaded with the "
           "webhook, and only for the names in it."));
    m_namesTitle->setText(tr("&Names and IP addresses"));
    m_names->setAccessibleName(tr("Names and IP addresses"));
    m_names->setPlaceholderText(QStringLiteral("bot.example.org, 203.0.113.7"));
    m_daysTitle->setText(tr("&Days"));
    m_days->setAccessibleName(tr("Days that it holds"));
    m_make->setText(tr("&Make"));
    m_close->setText(tr("&Close"));
    m_ways.at(SaveCertificate)->setText(tr("&Save certificate…"));
    m_ways.at(SaveKey)->setText(tr("Save &key…"));
    m_ways.at(SaveKey)->setToolTip(tr("Only you can read the file."));
    m_ways.at(Upload)->setText(tr("&Upload it with the webhook"));
    m_ways.at(Receive)->setText(tr("&Receive here with it"));
    refresh();
}

} // namespace botdeck::ui::webhook

#include "moc_CertificateDialog.cpp"
