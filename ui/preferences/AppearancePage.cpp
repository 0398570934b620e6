// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/AppearancePage.h"

#include "services/SettingsKeeper.h"
#include "ui/look/Theme.h"
#include "ui/preferences/Binding.h"
#include "ui/preferences/ChoiceBox.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace botdeck::ui::preferences {

using storage::Setting;

namespace {

constexpr std::array schemes{
    Choice{"system", QT_TRANSLATE_NOOP("Settings", "As the system")},
    Choice{"light", QT_TRANSLATE_NOOP("Settings", "Light")},
    Choice{"dark", QT_TRANSLATE_NOOP("Settings", "Dark")},
};

constexpr std::array motions{
    Choice{"system", QT_TRANSLATE_NOOP("Settings", "As the system")},
    Choice{"on", QT_TRANSLATE_NOOP("Settings", "Reduced")},
    Choice{"off", QT_TRANSLATE_NOOP("Settings", "Not reduced")},
};

constexpr std::array layouts{
    Choice{"list", QT_TRANSLATE_NOOP("Settings", "List")},
    Choice{"rail", QT_TRANSLATE_NOOP("Settings", "Narrow rail")},
};

constexpr int scaleStep = 10;
constexpr int sliderWidth = 180;
constexpr int bodyPixels = 13;

} // namespace

AppearancePage::AppearancePage(const PreferencesParts &parts, QWidget *parent)
    : SettingsPage(parts.theme, parent)
    , m_scale(new QSpinBox(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_sample(new QLabel(this))
{
    auto *scheme = new ChoiceBox(schemes, this);
    auto *motion = new ChoiceBox(motions, this);
    auto *layout = new ChoiceBox(layouts, this);
    scheme->setObjectName(QStringLiteral("scheme"));
    motion->setObjectName(QStringLiteral("reduceMotion"));
    layout->setObjectName(QStringLiteral("botsLayout"));
    m_sample->setObjectName(QStringLiteral("scaleSample"));
    QFormLayout *form = addForm();
    m_schemeLabel = addRow(form, scheme);
    m_scaleLabel = addRow(form, makeScale(parts.settings));
    m_scaleLabel->setBuddy(m_scale);
    m_sampleLabel = addRow(form, m_sample);
    m_motionLabel = addRow(form, motion);
    m_layoutLabel = addRow(form, layout);
    column().addStretch();
    QWidget *before = scheme;
    for (QWidget *each : std::initializer_list<QWidget *>{m_scale, m_slider, motion, layout}) {
        setTabOrder(before, each);
        before = each;
    }
    bind(scheme, parts.settings, Setting::Scheme);
    bind(motion, parts.settings, Setting::ReduceMotion);
    bind(layout, parts.settings, Setting::BotsLayout);
    retranslate();
    preview(m_scale->value());
}

QWidget *AppearancePage::makeScale(services::SettingsKeeper &settings)
{
    auto *pair = new QWidget(this);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_scale);
    line->addWidget(m_slider);
    m_scale->setObjectName(QStringLiteral("textScale"));
    m_scale->setSingleStep(scaleStep);
    m_scale->setSuffix(QStringLiteral(" %"));
    bind(m_scale, settings, Setting::TextScale);
    m_slider->setObjectName(QStringLiteral("textScaleSlider"));
    m_slider->setRange(m_scale->minimum(), m_scale->maximum());
    m_slider->setSingleStep(scaleStep);
    m_slider->setPageStep(2 * scaleStep);
    m_slider->setMinimumWidth(sliderWidth);
    m_slider->setValue(m_scale->value());
    // The window is scaled when the slider is let go: it would else run away under the mouse. Meanwhile the
    // sample shows it.
    m_slider->setTracking(false);
    connect(m_slider, &QSlider::sliderMoved, this, &AppearancePage::preview);
    connect(m_slider, &QSlider::valueChanged, m_scale, &QSpinBox::setValue);
    connect(m_scale, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_scale, &QSpinBox::valueChanged, this, &AppearancePage::preview);
    return pair;
}

void AppearancePage::preview(int percent)
{
    QFont font = theme().font(look::Face::Body);
    font.setPixelSize((bodyPixels * percent + 50) / 100);
    m_sample->setFont(font);
}

QString AppearancePage::title() const
{
    return tr("Appearance");
}

void AppearancePage::retranslate()
{
    m_schemeLabel->setText(tr("&Colours"));
    m_scaleLabel->setText(tr("&Text size"));
    m_sampleLabel->setText(tr("Sample"));
    //: shows the chosen size of text; Latin and Chinese letters
    m_sample->setText(tr("Order 88213 arrived 订单"));
    m_motionLabel->setText(tr("&Motion"));
    m_layoutLabel->setText(tr("&Bots"));
    m_slider->setAccessibleName(tr("Text size"));
    m_scale->setAccessibleName(tr("Text size"));
}

} // namespace botdeck::ui::preferences

#include "moc_AppearancePage.cpp"
