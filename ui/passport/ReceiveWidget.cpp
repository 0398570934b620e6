// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/ReceiveWidget.h"

#include "ui/look/Icons.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/passport/CallbacksView.h"
#include "ui/passport/FileField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace botdeck::ui::passport {

namespace {

constexpr int highestPort = 65'535;

} // namespace

ReceiveWidget::ReceiveWidget(const look::Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_listener(new QGroupBox(this))
    , m_addressLabel(new QLabel(m_listener))
    , m_address(new QComboBox(m_listener))
    , m_port(new QSpinBox(m_listener))
    , m_pathLabel(new QLabel(m_listener))
    , m_path(new QLineEdit(m_listener))
    , m_tls(new QCheckBox(m_listener))
    , m_form(new QFormLayout(m_listener))
    , m_certificateLabel(new QLabel(m_listener))
    , m_certificate(new FileField("listenCertificate", "browseCertificate", m_listener))
    , m_keyLabel(new QLabel(m_listener))
    , m_key(new FileField("listenKey", "browseKey", m_listener))
    , m_listen(new QPushButton(m_listener))
    , m_use(new QPushButton(m_listener))
    , m_state(new look::Sentence(theme, m_listener))
    , m_guest(new QGroupBox(this))
    , m_consent(new QPushButton(m_guest))
    , m_refuse(new QPushButton(m_guest))
    , m_paste(new QPushButton(this))
    , m_file(new QPushButton(this))
    , m_fault(new look::Sentence(theme, this))
    , m_callbacks(new CallbacksView(theme, clock, this))
{
    build();
    connectParts();
    setHasGuest(false);
    setGuestReady(false);
    retranslate();
}

void ReceiveWidget::build()
{
    buildListener();
    m_paste->setObjectName(QStringLiteral("pasteCallback"));
    m_paste->setIcon(look::icon(look::Icon::Copy));
    m_file->setObjectName(QStringLiteral("readCallback"));
    m_file->setIcon(look::icon(look::Icon::Import));
    m_fault->setObjectName(QStringLiteral("receiveFault"));
    auto *byHand = new QHBoxLayout;
    byHand->addWidget(m_paste);
    byHand->addWidget(m_file);
    byHand->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_listener);
    column->addWidget(buildGuest());
    column->addLayout(byHand);
    column->addWidget(m_fault);
    column->addWidget(m_callbacks, 1);
}

void ReceiveWidget::buildListener()
{
    m_address->setObjectName(QStringLiteral("listenAddress"));
    m_address->setEditable(true);
    m_address->addItems({QStringLiteral("127.0.0.1"), QStringLiteral("::1"), QStringLiteral("0.0.0.0")});
    m_port->setObjectName(QStringLiteral("listenPort"));
    m_port->setRange(0, highestPort);
    m_path->setObjectName(QStringLiteral("listenPath"));
    m_tls->setObjectName(QStringLiteral("listenTls"));
    m_listen->setObjectName(QStringLiteral("listen"));
    m_use->setObjectName(QStringLiteral("useListening"));
    m_state->setObjectName(QStringLiteral("listenState"));
    m_addressLabel->setBuddy(m_address);
    m_pathLabel->setBuddy(m_path);
    m_certificateLabel->setBuddy(&m_certificate->line());
    m_keyLabel->setBuddy(&m_key->line());
    auto *place = new QHBoxLayout;
    place->addWidget(m_address, 1);
    place->addWidget(m_port);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_listen);
    foot->addWidget(m_use);
    foot->addStretch();
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(m_addressLabel, place);
    m_form->addRow(m_pathLabel, m_path);
    m_form->addRow(QString(), m_tls);
    m_form->addRow(m_certificateLabel, m_certificate);
    m_form->addRow(m_keyLabel, m_key);
    m_form->addRow(QString(), foot);
    m_form->addRow(QString(), m_state);
}

QWidget *ReceiveWidget::buildGuest()
{
    m_consent->setObjectName(QStringLiteral("guestConsents"));
    m_refuse->setObjectName(QStringLiteral("guestRefuses"));
    auto *line = new QHBoxLayout(m_guest);
    line->addWidget(m_consent);
    line->addWidget(m_refuse);
    line->addStretch();
    return m_guest;
}

void ReceiveWidget::connectParts()
{
    connect(m_tls, &QCheckBox::toggled, this, &ReceiveWidget::refresh);
    connect(m_listen, &QPushButton::clicked, this, [this] {
        m_fault->say({});
        if (!m_listening.isEmpty()) {
            Q_EMIT stopAsked();
            return;
        }
        ListenWish wish{
            m_address->currentText().trimmed(), quint16(m_port->value()), m_path->text().trimmed()};
        if (m_tls->isChecked()) {
            wish.certificateFile = m_certificate->path();
            wish.keyFile = m_key->path();
        }
        Q_EMIT listenAsked(wish);
    });
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useAsked(m_listening); });
    connect(m_consent, &QPushButton::clicked, this, [this] { Q_EMIT guestAsked(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { Q_EMIT guestAsked(false); });
    connect(m_paste, &QPushButton::clicked, this, &ReceiveWidget::pasteAsked);
    connect(m_file, &QPushButton::clicked, this, &ReceiveWidget::chooseFile);
    connect(m_callbacks, &CallbacksView::decryptAsked, this, &ReceiveWidget::decryptAsked);
    connect(m_callbacks, &CallbacksView::copyAsked, this, &ReceiveWidget::copyAsked);
}

void ReceiveWidget::setCallbacks(const QList<ShownCallback> &callbacks)
{
    m_callbacks->setCallbacks(callbacks);
}

void ReceiveWidget::setListening(const QString &address)
{
    m_listening = address;
    refresh();
}

void ReceiveWidget::showFault(const QString &words)
{
    m_fault->say(words, look::Tone::Error);
}

void ReceiveWidget::setHasGuest(bool hasGuest)
{
    m_guest->setVisible(hasGuest);
}

void ReceiveWidget::setGuestReady(bool isReady)
{
    m_consent->setEnabled(isReady);
    m_refuse->setEnabled(isReady);
}

void ReceiveWidget::setPath(const QString &path)
{
    m_path->setText(path);
}

void ReceiveWidget::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Read a callback from a file"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReceiveWidget::fileChosen);
    dialog->open();
}

void ReceiveWidget::refresh()
{
    const bool isListening = !m_listening.isEmpty();
    for (QWidget *field : std::initializer_list<QWidget *>{m_address, m_port, m_path, m_tls})
        field->setEnabled(!isListening);
    for (FileField *file : {m_certificate, m_key}) {
        m_form->setRowVisible(file, m_tls->isChecked());
        file->setEnabled(!isListening);
    }
    m_listen->setText(isListening ? tr("Stop &listening") : tr("&Listen"));
    m_use->setVisible(isListening);
    //: %1 is an address
    m_state->say(isListening ? tr("Listening at %1").arg(m_listening) : QString(), look::Tone::Ok);
}

void ReceiveWidget::retranslate()
{
    m_listener->setTitle(tr("Listen on this computer"));
    m_addressLabel->setText(tr("A&ddress and port"));
    m_port->setSpecialValueText(tr("any"));
    m_port->setAccessibleName(tr("Port"));
    m_pathLabel->setText(tr("&Secret path"));
    m_tls->setText(tr("&HTTPS"));
    m_tls->setToolTip(
        tr("Without it only what is on this computer, such as your own tunnel, should come here."));
    m_certificateLabel->setText(tr("&Certificate file"));
    m_keyLabel->setText(tr("File of its &key"));
    const QStringList filters{tr("Keys (*.pem *.key)"), tr("All files (*)")};
    m_certificate->setWords(
        {tr("Certificate file"), {}, tr("Browse…"), tr("Certificate file"), {tr("All files (*)")}});
    m_key->setWords({tr("File of its key"), {}, tr("Browse…"), tr("File of its key"), filters});
    m_use->setText(tr("&Use it in the link"));
    m_guest->setTitle(tr("A user of the sandbox opens the link"));
    m_consent->setText(tr("Let them &agree"));
    m_refuse->setText(tr("Let them &refuse"));
    m_paste->setText(tr("&Paste an address"));
    m_file->setText(tr("Read a &file…"));
    refresh();
}

void ReceiveWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_ReceiveWidget.cpp"
