@echo off
rem Starts Utfall with the Java that is in JAVA_HOME or on the path. What can be set stands in
rem docs/install.md.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "UTFALL_HOME=%%~fI"

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%I in (java.exe) do set "JAVA=%%~$PATH:I"
if not defined JAVA goto nojava

rem What this Java calls itself. Without that it is only tried.
set "SAID="
set "BUILD="
for %%I in ("%JAVA%\..\..\release") do set "RELEASE=%%~fI"
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==" %%A in ("%RELEASE%") do (
  if "%%A"=="JAVA_VERSION" set "SAID=%%~B"
  if "%%A"=="JAVA_RUNTIME_VERSION" set "BUILD=%%~B"
)
if defined SAID for /f "delims=.-" %%A in ("%SAID%") do if %%A LSS 17 goto nojava

rem The class archive does only for this very Java, this jar and this folder.
set "ARCHIVE="
for %%I in ("%UTFALL_HOME%\lib\utfall.jar") do set "KEY=%UTFALL_HOME:\=-%-%%~zI-%BUILD%"
set "KEY=%KEY::=%"
if defined BUILD if defined LOCALAPPDATA if not "%UTFALL_ARCHIVE%"=="no" set "ARCHIVE=%LOCALAPPDATA%\utfall\%KEY%.jsa"

set "SETTINGS=-XX:TieredStopAtLevel=1"
echo "%JAVA_OPTS% %UTFALL_OPTS% %JDK_JAVA_OPTIONS% %JAVA_TOOL_OPTIONS%" | findstr /r /c:"-XX:+Use.*GC" >nul
if errorlevel 1 set "SETTINGS=%SETTINGS% -XX:+UseSerialGC"
set "SETTINGS=%SETTINGS% -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off"

if "%UTFALL_ARCHIVE%"=="make" goto make
set "SHARED="
if not defined ARCHIVE goto run
if exist "%ARCHIVE%" set "SHARED=-XX:SharedArchiveFile=%ARCHIVE%"
if exist "%ARCHIVE%" goto run
if defined CI goto run
if exist "%ARCHIVE%.failed" goto run
set "UTFALL_ARCHIVE=make"
start "" /b /low "%COMSPEC%" /d /c ""%~f0"" <nul >nul 2>&1

:run
rem What Utfall prints is UTF-8.
for /f "tokens=2 delims=:." %%A in ('chcp') do set "CODE_PAGE=%%A"
chcp 65001 >nul
if defined SHARED set SHARED="%SHARED%"
"%JAVA%" %SETTINGS% %JAVA_OPTS% %UTFALL_OPTS% %SHARED% -cp "%UTFALL_HOME%\lib\utfall.jar" se.utfall.Main %*
set "CODE=%ERRORLEVEL%"
chcp %CODE_PAGE% >nul
exit /b %CODE%

:make
rem Made aside and renamed once it is whole and tried: Java dies of half a one.
if not defined ARCHIVE exit /b 1
if not exist "%LOCALAPPDATA%\utfall" mkdir "%LOCALAPPDATA%\utfall" 2>nul
set "ASIDE=%ARCHIVE%.aside-%RANDOM%%RANDOM%"
"%JAVA%" %SETTINGS% -XX:ArchiveClassesAtExit="%ASIDE%" -cp "%UTFALL_HOME%\lib\utfall.jar" se.utfall.Main check --content "%UTFALL_HOME%\content" --templates "%UTFALL_HOME%\none" --date 2022-06-01 >nul 2>&1
if errorlevel 1 goto unmade
"%JAVA%" %SETTINGS% -XX:SharedArchiveFile="%ASIDE%" -cp "%UTFALL_HOME%\lib\utfall.jar" se.utfall.Main --version >nul 2>&1
if errorlevel 1 goto unmade
move /y "%ASIDE%" "%ARCHIVE%" >nul 2>&1
if errorlevel 1 goto unmade
del /q "%ARCHIVE%.aside-*" "%ARCHIVE%.failed" 2>nul
echo %ARCHIVE%
exit /b 0

:unmade
del /q "%ASIDE%" 2>nul
type nul > "%ARCHIVE%.failed" 2>nul
>&2 echo utfall: Klassarkivet gick inte att spara. / The class archive could not be made.
exit /b 1

:nojava
>&2 echo utfall: Java 17 eller senare saknas. Installera Java eller peka ut den med JAVA_HOME.
>&2 echo utfall: Java 17 or later is missing. Install Java or point it out with JAVA_HOME.
exit /b 2
