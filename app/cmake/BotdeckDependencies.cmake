# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that app/install-dependencies provides, found once for all folders.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Network WebSockets DBus LinguistTools)
qt_standard_project_setup()
# Only where there is something for them: half of the tests' programs have nothing that moc would look for.
set(CMAKE_AUTOMOC OFF)
set(CMAKE_AUTOUIC OFF)

find_package(PkgConfig REQUIRED)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3>=3.40)
pkg_check_modules(httplib REQUIRED IMPORTED_TARGET cpp-httplib>=0.11)
find_package(simdjson REQUIRED)
pkg_check_modules(md4c REQUIRED IMPORTED_TARGET md4c>=0.4.8)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode>=4)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash>=0.8)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
find_package(Qt6Keychain REQUIRED)
find_package(Boost 1.74 REQUIRED) # headers only: Asio and Beast
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)

# Debian 12 has QCA for Qt 5 only; app/install-dependencies builds it into this prefix there.
if(DEFINED ENV{XDG_CACHE_HOME} AND NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
    set(botdeck_cache "$ENV{XDG_CACHE_HOME}/botdeck")
else()
    set(botdeck_cache "$ENV{HOME}/.cache/botdeck")
endif()
find_package(Qca-qt6 2.3.7 REQUIRED HINTS "${botdeck_cache}/qca")
get_target_property(BOTDECK_QCA_LIBRARY qca-qt6 IMPORTED_LOCATION_RELEASE)
if(NOT BOTDECK_QCA_LIBRARY)
    get_target_property(BOTDECK_QCA_LIBRARY qca-qt6 LOCATION)
endif()
cmake_path(GET BOTDECK_QCA_LIBRARY PARENT_PATH BOTDECK_QCA_FOLDER)

# A package may name no folder of the machine it was built on: what the distribution does not have goes into it.
option(BOTDECK_PACKAGE "For a Debian package: app/package" OFF)
set(BOTDECK_PACKAGES_QCA OFF)
if(BOTDECK_PACKAGE AND NOT BOTDECK_QCA_LIBRARY MATCHES "^/usr/")
    set(BOTDECK_PACKAGES_QCA ON)
endif()
