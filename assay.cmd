@echo off
rem Runs Assay from this folder; builds what is not built yet, and says so.
setlocal EnableExtensions
set "home=%~dp0"
set "dist=%home%cli\target\assay"
set "jar=%dist%\lib\assay-cli.jar"
set "archive=%dist%\assay.jsa"
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo assay: no Java found; install a JDK 17 or newer and set JAVA_HOME to it 1>&2
  exit /b 2
)
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto"
if not exist "%jar%" (
  echo assay: building; the first time this takes a minute or two 1>&2
  pushd "%home%"
  call mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcyclonedx.skip=true package -pl cli,rules-hipaa,rules-nist-csf -am 1>&2
  if errorlevel 1 (
    popd
    echo assay: the build failed; what Maven said stands above 1>&2
    exit /b 2
  )
  popd
)
if not exist "%archive%" (
  "%java%" %flags% "-XX:ArchiveClassesAtExit=%archive%" -Xlog:disable -cp "%jar%" "-Dassay.packs=%dist%\packs" dev.assay.cli.Assay assess "%home%examples\riverbend-practice" --as-of 2026-11-23 --out "%dist%\warm-up" >nul 2>&1
  rmdir /s /q "%dist%\warm-up" 2>nul
)
"%java%" %flags% "-XX:SharedArchiveFile=%archive%" -Xlog:disable -cp "%jar%" "-Dassay.packs=%dist%\packs" dev.assay.cli.Assay %*
exit /b %errorlevel%
